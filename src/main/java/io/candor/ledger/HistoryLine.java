package io.candor.ledger;

import io.candor.access.OfficialId;
import java.time.Instant;
import java.util.Optional;

/** One change of an entry as officials read it. */
public record HistoryLine(
        long seq,
        Instant at,
        OfficialId official,
        EventKind kind,
        Optional<String> publicLine,
        Optional<String> internalNote) {}
