package io.candor.ledger;

import io.candor.access.OfficialId;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Who worked on an entry in which round. Whoever did does not verify that round. */
@Repository
class Participants {
    private final JdbcClient jdbc;

    Participants(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    boolean include(EntrySheet sheet, OfficialId official) {
        return jdbc.sql("""
                        select exists (select from participant
                            where entry = :entry and round = :round and official = :official)
                        """)
                .param("entry", sheet.entry().id().value())
                .param("round", sheet.round())
                .param("official", official.value())
                .query(Boolean.class)
                .single();
    }

    /** Writes in who worked, if it was work. */
    void add(Happened what) {
        part(what.told().kind()).ifPresent(part -> add(what.sheet(), part, worker(what)));
    }

    private void add(EntrySheet sheet, String part, Optional<OfficialId> official) {
        official.ifPresent(who -> jdbc.sql("""
                        insert into participant (entry, round, official, part)
                        values (:entry, :round, :official, :part) on conflict do nothing
                        """)
                .param("entry", sheet.entry().id().value())
                .param("round", sheet.round())
                .param("official", who.value())
                .param("part", part)
                .update());
    }

    /** In the next round who has claimed the entry goes on having it, whoever sent it back. */
    private static Optional<OfficialId> worker(Happened what) {
        return switch (what.told().kind()) {
            case RETURNED, REOPENED -> what.sheet().handler();
            case REGISTERED, ASSIGNED, CLAIMED, DEADLINE_SET, MEASURE_ADDED, MEASURE_DONE, PROGRESS, NOTED, SUBMITTED ->
                Optional.of(what.by());
            case VERIFIED, UPHELD, TAKEN_BACK, SHELVED, RESUMED, MERGED, UNMERGED, PUBLISHED, UNPUBLISHED, AMENDED ->
                Optional.of(what.by());
        };
    }

    private static Optional<String> part(EventKind kind) {
        return switch (kind) {
            case CLAIMED, RETURNED, REOPENED -> Optional.of("HANDLER");
            case MEASURE_ADDED, MEASURE_DONE -> Optional.of("MEASURE");
            case PROGRESS -> Optional.of("PROGRESS");
            case SUBMITTED -> Optional.of("SUBMITTED");
            case REGISTERED, ASSIGNED, DEADLINE_SET, NOTED, VERIFIED, TAKEN_BACK, SHELVED, RESUMED -> Optional.empty();
            case UPHELD, MERGED, UNMERGED, PUBLISHED, UNPUBLISHED, AMENDED -> Optional.empty();
        };
    }
}
