package io.candor.suggestion.chat;

import io.candor.bot.Action;
import java.util.Arrays;

/** What an addition is for. */
enum AdditionKind {
    /** Goes on with what was said, or answers. */
    ADD('a', "suggestion.add.", "add-", AdditionVerb.SEND, AdditionVerb.SEND_AGAIN),
    /** Says why something should not stay as officials decided it. */
    CONTEST('c', "suggestion.contest.", "contest-", AdditionVerb.CONTEST, AdditionVerb.CONTEST_AGAIN);

    private final char letter;
    private final String messages;
    private final String buttons;
    private final AdditionVerb send;
    private final AdditionVerb sendAgain;

    AdditionKind(char letter, String messages, String buttons, AdditionVerb send, AdditionVerb sendAgain) {
        this.letter = letter;
        this.messages = messages;
        this.buttons = buttons;
        this.send = send;
        this.sendAgain = sendAgain;
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

    /** What a button under a preview sends. */
    static AdditionKind of(AdditionVerb verb) {
        return Arrays.stream(values())
                .filter(each -> each.send == verb || each.sendAgain == verb)
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
        return send;
    }

    AdditionVerb sendAgain() {
        return sendAgain;
    }
}
