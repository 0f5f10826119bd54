package io.candor.bot;

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
        return then(new Say(Optional.empty(), html, keyboard));
    }

    /** Adds a message that replies to one in this chat. */
    public Reply answer(int message, String html, Keyboard keyboard) {
        return then(new Say(Optional.of(message), html, keyboard));
    }

    /** Draws the pressed message anew; where it cannot be drawn, the words come as a message of their own. */
    public Reply redraw(String html, Keyboard keyboard) {
        return then(new Redraw(html, keyboard));
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

    /** Deletes messages of this chat, 100 at most. */
    public Reply erase(List<Integer> messages) {
        return then(new Erase(List.copyOf(messages)));
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

    public record Say(Optional<Integer> to, String html, Keyboard keyboard) implements Step {
        @Override
        public String toString() {
            return "Say[hidden]";
        }
    }

    public record Redraw(String html, Keyboard keyboard) implements Step {
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

    public record Erase(List<Integer> messages) implements Step {}
}
