package io.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.ledger.EntryAct;
import io.candor.sealing.ReturnAddress;
import io.candor.suggestion.Desk;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with the whole database looks for authors in what is still to be told. */
class NoticeTracesTests extends InAnOffice {
    private static final int MANY = 50;
    /** By chance, fifty in random order come this close to the order of sending less than once in a million times. */
    private static final double NOT_BY_CHANCE = 0.75;

    private static final LocalDate DAY = LocalDate.parse("2026-03-09");

    @Autowired
    NoticeTable notices;

    @Test
    void leavesNothingThatTellsTheOrderOfSending() {
        var sent = sendMany();
        does(accepted(asListed(sent)), new EntryAct.SetDeadline(DAY));
        jdbc.sql("truncate notice").update();

        does(
                opinions.find(Desk.READER, sent.getFirst())
                        .orElseThrow()
                        .handling()
                        .entry()
                        .orElseThrow(),
                new EntryAct.Report("Lit."));

        assertThat(List.of("ctid", "due_at", "suggestion"))
                .allSatisfy(
                        trace -> assertThat(closeness(sent, orderedBy(trace))).isLessThan(NOT_BY_CHANCE));
        assertThat(jdbc.sql("select distinct xmin::text from notice")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void wouldTellTheOrderIfItWereWrittenAsItWasSent() {
        var sent = sendMany();

        notices.add(sent, Change.PROGRESS);

        assertThat(closeness(sent, orderedBy("ctid"))).isEqualTo(1);
    }

    @Test
    void doesNotTellWhoIsWrittenTo() {
        var sent = sendMany();
        accepted(asListed(sent));

        assertThat(waiting()).isEqualTo(MANY);
        assertThat(jdbc.sql("select distinct tries || ' ' || pg_column_size(notice.*) from notice "
                                + "where changes = array['ATTACHED']")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void isUntouchedByAnythingThatAMemberDoes() {
        var sent = sendMany();
        accepted(asListed(sent));
        var before = rows();

        mailbox.look(sent.get(0));
        mailbox.startNotices(sent.get(1), new ReturnAddress(7, Language.ENGLISH.mark()));
        mailbox.stopNotices(sent.get(2));
        mailbox.withdraw(sent.get(4));
        sends(101);
        release.now();

        assertThat(rows()).isEqualTo(before);
    }

    @Test
    void holdsNothingButWhatToTellOfWhatAndWhen() {
        assertThat(jdbc.sql("""
                        select column_name || ' ' || data_type from information_schema.columns
                        where table_name = 'notice'
                        """).query(String.class).list())
                .containsExactlyInAnyOrder(
                        "suggestion uuid",
                        "changes ARRAY",
                        "due_at timestamp with time zone",
                        "tries integer",
                        "ends_at timestamp with time zone");
    }

    private List<UUID> sendMany() {
        var sent = IntStream.range(0, MANY)
                .mapToObj(nth -> sends(Optional.of(new ReturnAddress(nth, Language.ENGLISH.mark()))
                        .filter(_ -> nth % 2 == 0)))
                .toList();
        release.now();
        return sent;
    }

    /** In the order in which officials find them on their list. */
    private List<UUID> asListed(List<UUID> sent) {
        return jdbc.sql("select id from suggestion where id in (:sent) order by ref")
                .param("sent", sent)
                .query((row, _) -> row.getObject("id", UUID.class))
                .list();
    }

    private List<UUID> orderedBy(String trace) {
        return jdbc.sql("select suggestion from notice order by " + trace)
                .query((row, _) -> row.getObject("suggestion", UUID.class))
                .list();
    }

    private List<String> rows() {
        return jdbc.sql("select ctid || ' ' || xmin || ' ' || xmax || notice from notice order by 1")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Spearman's rank correlation, without its sign. */
    private static double closeness(List<UUID> sent, List<UUID> found) {
        var places = new ArrayList<>(found);
        var distances = IntStream.range(0, sent.size())
                .mapToLong(nth -> (long) nth - places.indexOf(sent.get(nth)))
                .map(distance -> distance * distance)
                .sum();
        var n = (double) sent.size();
        return Math.abs(1 - 6 * distances / (n * (n * n - 1)));
    }
}
