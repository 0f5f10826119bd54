package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.RealPostgres;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** What is sealed and not known to be would be lost with the first key that is destroyed. */
@SpringJUnitConfig(RealPostgres.class)
class SealedColumnTests {
    /** Bytes that are not sealed with a period's key. */
    private static final List<String> NOT_SEALED = List.of(
            "installation.keyset_mark",
            "scheduled_tasks.task_data",
            "entry_event.public_salt",
            "entry_event.public_digest",
            "entry_event.internal_salt",
            "entry_event.internal_digest",
            "entry_event.previous_hash",
            "entry_event.hash");

    @Autowired
    private JdbcClient jdbc;

    @Test
    void areAllColumnsOfBytesButThoseThatAreNotSealed() {
        var sealed = SealedColumn.ALL.stream().map(each -> each.table() + "." + each.column());

        assertThat(jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'bytea'
                        """).query(String.class).list())
                .as("a new one belongs into SealedColumn.ALL, or here if nobody seals it")
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(sealed, NOT_SEALED.stream()).toList());
    }

    @Test
    void areSealedForTheIdsOfTheirRows() {
        assertThat(SealedColumn.tables())
                .allSatisfy(table -> assertThat(
                                jdbc.sql("""
                                select data_type from information_schema.columns
                                where table_name = ? and column_name = 'id'
                                """).param(table).query(String.class).single())
                        .isEqualTo("uuid"));
    }

    @Test
    void areLookedAtWhereTheyAreHeldBeforeWhereTheyGo() {
        var held = SealedColumn.ALL.stream().map(SealedColumn::held).toList();

        assertThat(held.subList(held.indexOf(false), held.size())).containsOnly(false);
    }
}
