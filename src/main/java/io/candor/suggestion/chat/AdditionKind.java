package io.candor.suggestion.chat;

import io.candor.bot.Action;
import java.util.Arrays;
import java.util.List;

/** What an addition is for. */
enum AdditionKind {
    /** Goes on with what was said, or answers. */
    ADD('a', "suggestion.add.", "add-", AdditionVerb.SEND, AdditionVerb.SEND_AGAIN, AdditionVerb.LANGUAGE),
    /** Says why something should not stay as officials decided it. */
    CONTEST(
            'c',
            "suggestion.contest.",
            "contest-",
            AdditionVerb.CONTEST,
            AdditionVerb.CONTEST_AGAIN,
            AdditionVerb.CONTEST_LANGUAGE);

    private final char letter;
    private final String messages;
    private final String buttons;
    private final List<AdditionVerb> verbs;

    AdditionKind(char letter, String messages, String buttons, AdditionVerb... verbs) {
        this.letter = letter;
        this.messages = messages;
        this.buttons = buttons;
        this.verbs = List.of(verbs);
    }

    /** Of the question that asks for it. */
    Action question() {
        return Action.of(AdditionVerb.FAMILY, letter);
    }

    static AdditionKind asked(Action question) {
        return Arrays.stream(values())
                .filter(each -> each.letter == question.verb())
                .findFirst()
                .orElse(ADD);
    }

    /** What a button under a preview is about. */
    static AdditionKind of(AdditionVerb verb) {
        return Arrays.stream(values())
                .filter(each -> each.verbs.contains(verb))
                .findFirst()
                .orElse(ADD);
    }

    /** Of a message about it. */
    String key(String what) {
        return messages + what;
    }

    /** Of a button's label. */
    String button(String what) {
        return buttons + what;
    }

    AdditionVerb send() {
        return verbs.get(0);
    }

    AdditionVerb sendAgain() {
        return verbs.get(1);
    }

    /** Draws the preview in the other language. */
    AdditionVerb language() {
        return verbs.get(2);
    }
}
