package io.candor.sealing;

import java.util.Optional;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The mark in the one row of the table {@code installation}. */
record DatabaseMark(JdbcClient jdbc) implements KeysetMark {
    @Override
    public Optional<Bytes> stored() {
        return jdbc.sql("select keyset_mark from installation where keyset_mark is not null")
                .query((row, _) -> Bytes.of(row.getBytes(1)))
                .optional();
    }

    @Override
    public Bytes storeIfAbsent(Bytes mark) {
        return jdbc.sql("""
                        insert into installation (keyset_mark) values (:mark)
                        on conflict (only_row) do update
                        set keyset_mark = coalesce(installation.keyset_mark, excluded.keyset_mark)
                        returning keyset_mark
                        """)
                .param("mark", mark.toArray())
                .query((row, _) -> Bytes.of(row.getBytes(1)))
                .single();
    }

    @Override
    public Set<Period> periods() {
        return new SealedValues(jdbc).periods();
    }

    @Override
    public long count(Kind kind) {
        return new SealedValues(jdbc).count(kind);
    }
}
