package io.candor.sealing;

import static io.candor.sealing.Kind.ADDRESSES;
import static io.candor.sealing.Kind.WORDS;

import java.util.List;

/**
 * A column of sealed values. Those of addresses are each sealed for the {@code id} of its row.
 *
 * @param held whether a release empties the table
 */
record SealedColumn(String table, String column, Kind kind, boolean held) {
    /**
     * All there are; what is sealed and does not stand here is lost when its key is destroyed. Held ones come first: a
     * release may move a value on while it is looked for, and where it goes is looked at later. So does an answer that
     * is contested.
     */
    static final List<SealedColumn> ALL = List.of(
            held("held_suggestion", "words", WORDS),
            held("held_suggestion", "return_address", ADDRESSES),
            held("held_change", "return_address", ADDRESSES),
            held("held_message", "words", WORDS),
            released("suggestion", "words", WORDS),
            released("suggestion", "return_address", ADDRESSES),
            released("suggestion", "answer", WORDS),
            released("message", "words", WORDS),
            released("contest", "answer", WORDS),
            released("contest", "line", WORDS));

    /** The tables that they are in, those that are emptied by a release first. */
    static List<String> tables() {
        return ALL.stream().map(SealedColumn::table).distinct().toList();
    }

    /** Those of addresses that stay where they are. */
    static List<SealedColumn> addresses() {
        return ALL.stream().filter(each -> each.kind == ADDRESSES && !each.held).toList();
    }

    /** Where in the database the period is read of a value, without reading all of it. */
    String header() {
        return "substring(" + column + " from 1 for " + Header.LENGTH + ")";
    }

    private static SealedColumn held(String table, String column, Kind kind) {
        return new SealedColumn(table, column, kind, true);
    }

    private static SealedColumn released(String table, String column, Kind kind) {
        return new SealedColumn(table, column, kind, false);
    }
}
