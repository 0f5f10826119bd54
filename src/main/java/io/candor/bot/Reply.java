package io.candor.bot;

import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What the bot answers: finished words and buttons, in order. A value; whoever sends it adds nothing of its own. */
public record Reply(Language language, List<Step> steps) {

    public static Reply in(Language language) {
        return new Reply(language, List.of());
    }

    /** Adds a message of its own. */
    public Reply say(String html, Keyboard keyboard) {
        return then(Say.plain(html, keyboard));
    }

    /** Adds a message that replies to one in this chat. */
    public Reply answer(int message, String html, Keyboard keyboard) {
        return then(Say.plain(html, keyboard).under(message));
    }

    /** Adds a message made elsewhere. */
    public Reply add(Say message) {
        return then(message);
    }

    /** Draws the pressed message anew; where it cannot be drawn, the words come as a message of their own. */
    public Reply redraw(String html, Keyboard keyboard) {
        return redraw(new Redraw(html, keyboard, Optional.empty()));
    }

    /** Draws the pressed message anew as what shows the subject, or {@link Subject#NOTHING} any more. */
    public Reply redraw(Subject shows, String html, Keyboard keyboard) {
        return redraw(new Redraw(html, keyboard, Optional.of(shows)));
    }

    /** Draws the pressed message anew as made elsewhere. */
    public Reply redraw(Redraw drawn) {
        return then(drawn);
    }

    /** Asks for a written answer. */
    public Reply ask(Ask question) {
        return then(question);
    }

    /** Adds a short line that appears for a moment after a press, at most 200 characters. */
    public Reply toast(String text) {
        return then(new Toast(text, false));
    }

    /** Adds a line that the person must confirm after a press, at most 200 characters. */
    public Reply alert(String text) {
        return then(new Toast(text, true));
    }

    /** Deletes the pressed message and the one that it answers, and tells how far that went. */
    public Reply erase(Erase erase) {
        return then(erase);
    }

    /** The same answer with the steps of another behind. */
    public Reply and(Reply other) {
        var all = new ArrayList<>(steps);
        all.addAll(other.steps);
        return new Reply(language, List.copyOf(all));
    }

    private Reply then(Step step) {
        return and(new Reply(language, List.of(step)));
    }

    @Override
    public String toString() {
        return "Reply[" + language + ", " + steps.size() + " steps]";
    }

    /** One thing to send, draw, ask, show or delete. */
    public sealed interface Step permits Say, Redraw, Ask, Toast, Erase {}

    /**
     * A message.
     *
     * @param drawn what it looks like
     * @param under which message it replies to
     * @param guarded whether Telegram is to keep people from forwarding and saving it
     * @param silent whether it comes without a sound
     */
    public record Say(Redraw drawn, Under under, boolean guarded, boolean silent) implements Step {

        public static Say plain(String html, Keyboard keyboard) {
            return new Redraw(html, keyboard, Optional.empty()).asMessage();
        }

        public Say under(int message) {
            return new Say(drawn, new Message(message), guarded, silent);
        }

        /** As a reply to the message that this reply sends before it. */
        public Say underThePrevious() {
            return new Say(drawn, new Previous(), guarded, silent);
        }

        public Say showing(Subject subject) {
            return new Say(new Redraw(html(), keyboard(), Optional.of(subject), picture()), under, guarded, silent);
        }

        public Say with(Bytes jpeg) {
            return new Say(new Redraw(html(), keyboard(), shows(), Optional.of(jpeg)), under, guarded, silent);
        }

        public Say guardedFromForwarding() {
            return new Say(drawn, under, true, silent);
        }

        public Say withoutSound() {
            return new Say(drawn, under, guarded, true);
        }

        public String html() {
            return drawn.html();
        }

        public Keyboard keyboard() {
            return drawn.keyboard();
        }

        public Optional<Subject> shows() {
            return drawn.shows();
        }

        public Optional<Bytes> picture() {
            return drawn.picture();
        }

        @Override
        public String toString() {
            return "Say[hidden]";
        }
    }

    /** What a message replies to. */
    public sealed interface Under permits Nothing, Message, Previous {}

    public record Nothing() implements Under {}

    public record Message(int id) implements Under {}

    /** The message that the same reply sent before. */
    public record Previous() implements Under {}

    /**
     * What a message looks like.
     *
     * @param html the words; below a picture at most 1,024 characters
     * @param shows what it shows to officials, if it is to be drawn anew when that changes
     * @param picture a JPEG; a message with a picture can never again be one without
     */
    public record Redraw(String html, Keyboard keyboard, Optional<Subject> shows, Optional<Bytes> picture)
            implements Step {

        public Redraw(String html, Keyboard keyboard, Optional<Subject> shows) {
            this(html, keyboard, shows, Optional.empty());
        }

        /** The same as a message of its own. */
        public Say asMessage() {
            return new Say(this, new Nothing(), false, false);
        }

        @Override
        public String toString() {
            return "Redraw[hidden]";
        }
    }

    /**
     * A question.
     *
     * @param action what comes back with the answer; its family is a {@link Prompt}'s
     * @param placeholder stands in the empty answer field, 1 to 64 characters
     * @param offer the label of the button that hands over a text which was not sent as a reply
     */
    public record Ask(Action action, String html, String placeholder, String offer) implements Step {}

    public record Toast(String text, boolean alert) implements Step {}

    /**
     * Deletes the pressed message and the one that it answers; what is told depends on how far Telegram lets it go.
     *
     * @param answered the person's own message; empty for none
     * @param all is said when nothing is left
     * @param butAnswered is said when the person's own message is left, which is the older of the two
     * @param nothing stands in the place of the pressed message when that cannot be deleted
     */
    public record Erase(Optional<Integer> answered, Say all, Say butAnswered, Redraw nothing) implements Step {}
}
