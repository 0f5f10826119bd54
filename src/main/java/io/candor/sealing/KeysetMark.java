package io.candor.sealing;

import java.util.Optional;

/** The database's memory of the keyset that it was written with. */
interface KeysetMark {
    Optional<Bytes> stored();

    /** Stores a mark unless there is one, and returns the one that is there then. */
    Bytes storeIfAbsent(Bytes mark);
}
