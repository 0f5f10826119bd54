package io.candor.attack;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What the database would show of the same cases if it were built as others build theirs: in a schema of its own. */
record Leaks(JdbcClient jdbc, List<Sent> sent, Random random) implements AutoCloseable {
    static final String SCHEMA = "leaky";
    private static final Instant MIDNIGHT = Instant.parse("2026-03-02T00:00:00Z");

    /** Each with one leak, which is what its name says. */
    void make() {
        close();
        jdbc.sql("create schema leaky").update();
        releasedInTheOrderOfSending();
        writtenWhenSent();
        withATime();
        withNumbersThatCount();
        sealedForEachSitting();
        noticesTogether();
    }

    private void releasedInTheOrderOfSending() {
        jdbc.sql("create table leaky.in_order (id uuid primary key, words bytea)")
                .update();
        jdbc.sql("""
                        insert into leaky.in_order select s.id, s.words
                        from unnest(cast(:ids as uuid[])) with ordinality as sent (id, nth) join suggestion s using (id)
                        order by nth
                        """)
                .param("ids", array(sent.stream().map(each -> each.id).toList()))
                .update();
    }

    private void writtenWhenSent() {
        jdbc.sql("create table leaky.at_once (id uuid primary key)").update();
        sent.forEach(each -> jdbc.sql("insert into leaky.at_once values (:id)")
                .param("id", each.id)
                .update());
    }

    private void withATime() {
        jdbc.sql("create table leaky.timed (id uuid primary key, sent_at timestamptz)")
                .update();
        insert("timed", nth -> "'" + MIDNIGHT.plusSeconds(40L * nth) + "'");
    }

    private void withNumbersThatCount() {
        jdbc.sql("create table leaky.numbered (id uuid primary key, ref text)").update();
        insert("numbered", "'R%06d'"::formatted);
    }

    private void sealedForEachSitting() {
        jdbc.sql("create table leaky.sealed (id uuid primary key, address bytea)")
                .update();
        insert("sealed", nth -> "'\\x%08x'".formatted((sent.get(nth).author() + sent.get(nth).release).hashCode()));
    }

    private void noticesTogether() {
        jdbc.sql("create table leaky.notice (suggestion uuid primary key, due_at timestamptz)")
                .update();
        insert(
                "notice",
                nth -> "'"
                        + MIDNIGHT.plusSeconds(
                                Math.floorMod(sent.get(nth).author().hashCode(), 100_000)) + "'");
    }

    private void insert(String table, java.util.function.IntFunction<String> value) {
        var order = new ArrayList<>(IntStream.range(0, sent.size()).boxed().toList());
        Collections.shuffle(order, random);
        var rows = order.stream()
                .map(nth -> "('" + sent.get(nth).id + "', " + value.apply(nth) + ")")
                .toList();
        jdbc.sql("insert into leaky." + table + " values " + String.join(", ", rows))
                .update();
    }

    private static String array(List<UUID> ids) {
        return "{" + String.join(",", ids.stream().map(UUID::toString).toList()) + "}";
    }

    @Override
    public void close() {
        jdbc.sql("drop schema if exists leaky cascade").update();
    }
}
