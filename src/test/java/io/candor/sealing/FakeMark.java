package io.candor.sealing;

import java.util.Optional;

/** A database's memory of its keyset, without the database. */
final class FakeMark implements KeysetMark {
    private Optional<Bytes> mark = Optional.empty();

    @Override
    public synchronized Optional<Bytes> stored() {
        return mark;
    }

    @Override
    public synchronized Bytes storeIfAbsent(Bytes made) {
        mark = mark.or(() -> Optional.of(made));
        return mark.orElseThrow();
    }
}
