package io.candor.sealing;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A database's memory of its keyset, without the database. */
final class FakeMark implements KeysetMark {
    private Optional<Bytes> mark = Optional.empty();
    private Map<Kind, Long> counts = Map.of();
    private Set<Period> periods = Set.of();

    @Override
    public synchronized Optional<Bytes> stored() {
        return mark;
    }

    @Override
    public synchronized Bytes storeIfAbsent(Bytes made) {
        mark = mark.or(() -> Optional.of(made));
        return mark.orElseThrow();
    }

    void holds(Map<Kind, Long> counted) {
        counts = counted;
    }

    void holdsSealedIn(Period... sealedIn) {
        periods = Set.of(sealedIn);
    }

    @Override
    public Set<Period> periods() {
        return periods;
    }

    @Override
    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }
}
