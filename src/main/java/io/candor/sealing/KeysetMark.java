package io.candor.sealing;

import java.util.Optional;
import java.util.Set;

/** The database's memory of the keyset that it was written with. */
interface KeysetMark {
    Optional<Bytes> stored();

    /** Stores a mark unless there is one, and returns the one that is there then. */
    Bytes storeIfAbsent(Bytes mark);

    /** The periods in which something was sealed that is still there. */
    Set<Period> periods();

    /** How many values of this kind lie sealed. */
    long count(Kind kind);
}
