package io.candor.sealing;

import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Suggestions as their tables hold them, laid down by a test's own hand. */
record SealedRows(JdbcClient jdbc) {
    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String COLUMNS = "(id, ref, category, words, return_address, received_on, ";

    void empty() {
        jdbc.sql("""
                        set session_replication_role = replica;
                        truncate suggestion, held_suggestion, held_change, held_message, message;
                        set session_replication_role = origin
                        """).update();
    }

    UUID released(Seal seal, ReturnAddress address) {
        return insert("suggestion " + COLUMNS + "state)", "'WAITING'", seal, address);
    }

    UUID held(Seal seal, ReturnAddress address) {
        return insert("held_suggestion " + COLUMNS + "withdrawn)", "false", seal, address);
    }

    /** As a release does it. */
    void release() {
        jdbc.sql("lock table held_suggestion, held_change in access exclusive mode")
                .update();
        jdbc.sql("""
                        insert into suggestion (id, ref, category, words, return_address, received_on, state)
                        select id, ref, category, words, return_address, received_on, 'WAITING'
                        from held_suggestion order by random()
                        """).update();
        jdbc.sql("truncate held_suggestion, held_change").update();
    }

    /** What a copy of the database holds of addresses. */
    Map<UUID, byte[]> addresses() {
        var found = new HashMap<UUID, byte[]>();
        for (var table : new String[] {"suggestion", "held_suggestion", "held_change"}) {
            jdbc.sql("select id, return_address from " + table + " where return_address is not null")
                    .query(row -> {
                        found.put(row.getObject("id", UUID.class), row.getBytes("return_address"));
                    });
        }
        return found;
    }

    private UUID insert(String into, String last, Seal seal, ReturnAddress address) {
        var id = UUID.randomUUID();
        jdbc.sql("insert into " + into + " values (:id, :ref, 'service', :words, :address, date '2026-11-23', " + last
                        + ")")
                .param("id", id)
                .param("ref", "S-%06d".formatted(NUMBER.incrementAndGet()))
                .param("words", seal.words(id, "The stairs are dark."))
                .param("address", seal.address(id, address))
                .update();
        return id;
    }
}
