package io.candor.ledger;

import io.candor.access.OfficialId;
import java.time.Instant;
import java.util.Optional;

/**
 * One change of an entry as officials read it. Most lines hold what somebody wrote, some what was chosen: ASSIGNED the key
 * of the unit, CLAIMED and DEADLINE_SET the deadline as 2026-03-09, MERGED and UNMERGED a number such as R-24, the note of
 * SHELVED the date to look again.
 */
public record HistoryLine(
        long seq,
        Instant at,
        OfficialId official,
        EventKind kind,
        Optional<String> publicLine,
        Optional<String> internalNote) {}
