package io.candor.ledger;

import java.util.List;

/** What an entry's card shows of the suggestions behind it. */
public interface EntryAside {

    /** The officials' numbers of suggestions that follow the entry, at most so many, in no telling order. */
    List<String> references(EntryId entry, int limit);
}
