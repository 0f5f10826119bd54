package io.candor.bot;

import java.time.Instant;
import java.util.Optional;

/** One thing that a person did: who, where, in which language, and what. Lives as long as it is handled. */
public record Call<W extends Call.What>(Person person, Place place, Language language, W what) {

    /** The same call with something else as what was done. */
    public <N extends What> Call<N> with(N next) {
        return new Call<>(person, place, language, next);
    }

    @Override
    public String toString() {
        return "Call[" + what.getClass().getSimpleName() + "]";
    }

    /** What was done. */
    public sealed interface What permits Typed, Said, Pressed, Answered, Unusable, Stale, Joined, Left, Moved {}

    /** A command such as {@code /status CODE}; the name without slash, in lower case. */
    public record Typed(String command, String arguments, int message) implements What {
        @Override
        public String toString() {
            return "Typed[hidden]";
        }
    }

    /**
     * A text that is neither a command nor the answer to a prompt, or a picture.
     *
     * @param offer a prompt still open in this chat that the text might be meant for
     */
    public record Said(Draft draft, Optional<Offer> offer) implements What {}

    /** A press on a button that this bot made for this chat. */
    public record Pressed(Action action, Shown shown) implements What {}

    /** The answer to a prompt that this bot made for this chat. */
    public record Answered(Action action, Draft draft) implements What {}

    /** A message of a kind that cannot be taken, such as a voice message. */
    public record Unusable(Kind kind, int message) implements What {}

    /** A press on a button that this bot did not make for this chat, or no longer understands. */
    public record Stale() implements What {}

    /** The bot was brought into a group. */
    public record Joined() implements What {}

    /** The bot was taken out of a group. */
    public record Left() implements What {}

    /** The group became a supergroup, which has another id. */
    public record Moved(long to) implements What {
        @Override
        public String toString() {
            return "Moved[hidden]";
        }
    }

    /**
     * What a person wrote, as it stands in the chat now.
     *
     * @param text of a picture its caption; may be empty then
     */
    public record Draft(int message, String text, Optional<Picture> picture, boolean edited, boolean forwarded) {

        /** Words alone. */
        public Draft(int message, String text, boolean edited, boolean forwarded) {
            this(message, text, Optional.empty(), edited, forwarded);
        }

        @Override
        public String toString() {
            return "Draft[hidden]";
        }
    }

    /**
     * The message under whose button was pressed.
     *
     * @param at when it was first sent; empty when Telegram no longer shows the message to the bot
     * @param draft the person's own message that it replies to, with its newest text; empty when it was deleted
     */
    public record Shown(int message, Optional<Instant> at, Optional<Draft> draft) {}

    /** A prompt that is still open, as a button: {@code label} says what it had asked for. */
    public record Offer(String label, Action action) {}

    /** Kinds of messages that the bot cannot take; each has its own sentence why. */
    public enum Kind {
        STICKER,
        VOICE,
        VIDEO,
        /** Where only words are taken. */
        PHOTO,
        FILE,
        POLL,
        LOCATION,
        CONTACT,
        OTHER
    }
}
