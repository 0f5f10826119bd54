package io.candor.bot;

import java.time.Duration;

/** How the bot speaks of its own accord. */
public interface Mouth {

    Outcome say(Destination to, Language language, Reply.Say message);

    /** Draws a message of the bot anew. */
    Outcome redraw(long chat, int message, Language language, Reply.Redraw drawn);

    /** What came of it. */
    sealed interface Outcome {}

    /** It stands there. */
    record Done(int message) implements Outcome {}

    /** Refused for good as it is: the message to be drawn is gone, or what was said cannot be said so. */
    record Refused() implements Outcome {}

    /** Nobody can be reached there any more: the person has blocked the bot, or the chat is gone. */
    record Gone() implements Outcome {}

    /** The group has become a supergroup with another id. */
    record Moved(long chat) implements Outcome {
        @Override
        public String toString() {
            return "Moved[hidden]";
        }
    }

    /** Telegram cannot be reached, or asks to wait at least so long. */
    record Later(Duration pause) implements Outcome {}
}
