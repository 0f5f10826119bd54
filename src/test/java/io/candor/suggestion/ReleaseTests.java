package io.candor.suggestion;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.verifyNoInteractions;

import io.candor.sealing.ReturnAddress;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.util.StringUtils;

class ReleaseTests extends OnEmptyTables {
    private static final int MANY = 50;

    private static final String EVERYTHING_OUTSIDE = """
            select 'suggestion' || ctid || xmin || '/' || xmax || cmin || cmax || suggestion from suggestion
            union all select 'withdrawn' || ctid || xmin || '/' || xmax || cmin || cmax || withdrawn_id from withdrawn_id
            order by 1
            """;

    @Autowired
    HeldTables held;

    @Autowired
    HeldMessages heldMessages;

    @Autowired
    ReleasedMessages messages;

    @Autowired
    VerdictRelease verdicts;

    @Autowired
    Raised raised;

    @Autowired
    ReleaseCards releaseCards;

    @Test
    void leavesNoActOfAMemberOutsideTheHeldTablesBeforehand() {
        var sent = sendMany();
        release.run();
        var before = outside();

        sendMany();
        mailbox.startNotices(sent.get(0), new ReturnAddress(1, (byte) 'e'));
        mailbox.stopNotices(sent.get(1));
        mailbox.withdraw(sent.get(2));
        sent.forEach(mailbox::look);

        assertThat(outside()).isEqualTo(before);
        assertThat(jdbc.sql("select count(*) from pg_sequences")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void keepsNoTimeOfDay() {
        var types = jdbc.sql("""
                        select distinct data_type from information_schema.columns
                        where table_name in ('suggestion', 'held_suggestion', 'held_change', 'held_message', 'withdrawn_id')
                        """).query(String.class).list();

        assertThat(types).containsExactlyInAnyOrder("uuid", "text", "bytea", "date", "boolean", "integer");
        assertThat(jdbc.sql("""
                        select column_name from information_schema.columns where data_type = 'integer'
                            and table_name in ('suggestion', 'held_suggestion', 'held_change', 'held_message', 'withdrawn_id')
                        """).query(String.class).list())
                .as("counts what officials do, and orders what one author says about one suggestion")
                .containsExactlyInAnyOrder("version", "position");
    }

    @Test
    void keepsNoStatisticsOfHeldTables() {
        var options = jdbc.sql("""
                        select reloptions::text from pg_class where relname in ('held_suggestion', 'held_change', 'held_message')
                        union all select toast.reloptions::text from pg_class held
                        join pg_class toast on toast.oid = held.reltoastrelid
                        where held.relname in ('held_suggestion', 'held_change', 'held_message')
                        """).query(String.class).list();

        assertThat(options).hasSize(6).allMatch(each -> each.contains("autovacuum_enabled=false"));
        assertThat(count("pg_stats where tablename like 'held%'")).isZero();
    }

    @Test
    void leavesEachSealedTextOnceInTheFilesAndHeldFilesEmpty() throws IOException {
        sendMany();
        var files = heldFiles();

        release.run();
        jdbc.sql("checkpoint").update();

        assertThat(files)
                .allSatisfy(file -> assertThat(Files.notExists(file) || Files.size(file) == 0)
                        .isTrue());
        var sealed = jdbc.sql("select substring(words from 1 for 64) from suggestion limit 1")
                .query(byte[].class)
                .single();
        assertThat(occurrences(sealed)).isEqualTo(1);
    }

    @Test
    void leavesNoTraceOfLookingUp() {
        var sent = sendMany();
        jdbc.sql("create extension if not exists pageinspect").update();
        release.run();
        var before = flags();

        mailbox.look(sent.getFirst());

        assertThat(flags()).isEqualTo(before);
    }

    @Test
    void bringsOutAllOrNothing() {
        sendMany();
        jdbc.sql("""
                create function refuse() returns trigger language plpgsql as $$ begin raise 'no'; end $$;
                create trigger refuse before truncate on held_change execute function refuse()
                """).update();

        assertThatThrownBy(release::run).isInstanceOf(DataAccessException.class);
        var after = Map.of("held", count("held_suggestion"), "released", count("suggestion"));
        jdbc.sql("drop trigger refuse on held_change; drop function refuse").update();

        assertThat(after).isEqualTo(Map.of("held", MANY, "released", 0));
        release.run();
        assertThat(count("suggestion")).isEqualTo(MANY);
    }

    @Test
    void opensNoTransactionWhereNobodyDidAnything() {
        var transactions = mock(TransactionOperations.class);

        new Release(jdbc, held, heldMessages, messages, verdicts, raised, releaseCards, transactions).run();

        verifyNoInteractions(transactions);
    }

    private List<UUID> sendMany() {
        return new Crowd(mailbox, images).sends(MANY);
    }

    private List<?> outside() {
        return jdbc.sql(EVERYTHING_OUTSIDE).query(String.class).list();
    }

    /** The bits that PostgreSQL keeps with each row on disk, those that the first reader sets included. */
    private List<?> flags() {
        return jdbc.sql("select t_ctid::text || t_infomask from heap_page_items(get_raw_page('suggestion', 0))")
                .query(String.class)
                .list();
    }

    private List<Path> heldFiles() {
        return jdbc.sql("""
                        select current_setting('data_directory') || '/' || pg_relation_filepath(oid) from pg_class
                        where relname similar to '(held_suggestion|held_change|held_message)%' or oid in
                            (select reltoastrelid from pg_class where relname like 'held%')
                        """).query(String.class).list().stream().map(Path::of).toList();
    }

    /** How often these bytes stand in the files of the database, its log aside. */
    private int occurrences(byte[] sought) throws IOException {
        var folder = Path.of(jdbc.sql("select current_setting('data_directory')")
                .query(String.class)
                .single());
        try (var files = Files.walk(folder.resolve("base"))) {
            return files.filter(Files::isRegularFile)
                    .mapToInt(file -> occurrences(file, sought))
                    .sum();
        }
    }

    private static int occurrences(Path file, byte[] sought) {
        try {
            var content = new String(Files.readAllBytes(file), ISO_8859_1);
            return StringUtils.countOccurrencesOf(content, new String(sought, ISO_8859_1));
        } catch (IOException gone) {
            return 0;
        }
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
