package io.candor.suggestion;

import io.candor.access.Official;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which suggestions are kept from a unit, and which officials were entrusted with them. */
@Repository
class KeptBack {
    private final JdbcClient jdbc;

    KeptBack(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Those of them that are, each with the unit. */
    Map<UUID, String> among(List<UUID> suggestions) {
        var kept = new HashMap<UUID, String>();
        jdbc.sql("select id, concerns from suggestion where id = any(cast(:ids as uuid[])) and concerns is not null")
                .param("ids", suggestions.toArray(UUID[]::new))
                .query(row -> {
                    kept.put(row.getObject("id", UUID.class), row.getString("concerns"));
                });
        return kept;
    }

    /** Whether its time is over, for a reader who could have seen it before. */
    boolean isPurged(Reader reader, UUID id) {
        return reader.of(jdbc.sql("""
                        select exists (select from suggestion s
                            where s.id = :id and s.purged and :reader_place <> 'NOWHERE' and (s.concerns is null
                                or :reader_place = 'PRIVATE' and s.concerns is distinct from cast(:reader_unit as text)))
                        """)).param("id", id).query(Boolean.class).single();
    }

    List<String> units() {
        return jdbc.sql("select distinct concerns from suggestion where concerns is not null")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Those that the desk still has to do with and that none of these officials was entrusted with. */
    List<UUID> unread(String unit, List<Official> handlers) {
        return jdbc.sql("""
                        select id from suggestion s
                        where concerns = :unit and state in ('WAITING', 'ACCEPTED') and not purged and not exists (
                            select from entrusted e where e.suggestion = s.id and not e.contest
                                and e.official = any(cast(:officials as uuid[])))
                        """)
                .param("unit", unit)
                .param("officials", ids(handlers))
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    /** Those whose authors contest something that nobody has decided yet. */
    List<UUID> contested(String unit) {
        return jdbc.sql("""
                        select id from suggestion s where concerns = :unit
                            and exists (select from contest c where c.suggestion = s.id and c.outcome is null)
                        """)
                .param("unit", unit)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    boolean isDecidedBy(UUID suggestion, List<Official> deciders) {
        return jdbc.sql("""
                        select exists (select from entrusted where suggestion = :suggestion and contest
                            and official = any(cast(:officials as uuid[])))
                        """)
                .param("suggestion", suggestion)
                .param("officials", ids(deciders))
                .query(Boolean.class)
                .single();
    }

    /** @param contest whether to decide about what its author contests, rather than to handle it */
    void entrust(UUID suggestion, Official official, boolean contest) {
        jdbc.sql("""
                        insert into entrusted (suggestion, official, contest) values (:suggestion, :official, :contest)
                        on conflict do nothing
                        """)
                .param("suggestion", suggestion)
                .param("official", official.id().value())
                .param("contest", contest)
                .update();
    }

    private static UUID[] ids(List<Official> officials) {
        return officials.stream().map(official -> official.id().value()).toArray(UUID[]::new);
    }
}
