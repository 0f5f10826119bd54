package io.candor.ledger.chat;

import io.candor.bot.Action;
import java.util.Arrays;

/** What the buttons of an entry's card, and of what unfolds from it, do. */
enum EntryVerb {
    SHOW('s'),
    UNFOLD('+'),
    HISTORY('h'),
    /** Begins an action: does it at once, or asks what it needs. */
    BEGIN('b'),
    UNITS('U'),
    UNIT('u'),
    CLAIM_BY('c'),
    DUE('d'),
    AGAIN_ON('z'),
    ANOTHER_DATE('a'),
    NEW_MEASURE('m'),
    DONE('f'),
    YES('y'),
    MERGE_INTO('g'),
    MERGE_YES('G'),
    ANOTHER_NUMBER('n'),
    TITLE('t'),
    CATEGORIES('k'),
    CATEGORY('K'),
    KINDS('i'),
    KIND('I'),
    /** Puts an official's message on record for everybody. */
    PUBLIC_LINE('P'),
    /** Puts it on record for officials only. */
    KEPT_NOTE('N'),
    DROP('x');

    private final char letter;

    EntryVerb(char letter) {
        this.letter = letter;
    }

    char letter() {
        return letter;
    }

    /** What a button asks for; one whose letter nobody knows any more just shows the card. */
    static EntryVerb of(Action action) {
        return Arrays.stream(values())
                .filter(each -> each.letter == action.verb())
                .findFirst()
                .orElse(SHOW);
    }
}
