package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.Official;
import io.candor.bot.Role;
import io.candor.bot.Subject;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.sealing.Bytes;
import io.candor.sealing.KeyDestroyed;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.ReturnAddress;
import io.candor.sealing.Seal;
import io.candor.support.Closeness;
import io.candor.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.support.TransactionTemplate;

/** Words whose time is over are destroyed with everything that was said about them; what is left can be counted. */
class PurgeTests extends OnEmptyTables {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate OVER = LocalDate.parse("2028-04-01");
    private static final int MANY = 250;

    @Autowired
    Purge purge;

    @Autowired
    Retention retention;

    @Autowired
    Seal seal;

    @Autowired
    Opinions opinions;

    @Autowired
    Ratings ratings;

    @Autowired
    Additions additions;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Desk desk;

    @Autowired
    TestClock clock;

    @Autowired
    TransactionTemplate transactions;

    private int letters;
    private Official clerk;
    private Official supervisor;

    @BeforeEach
    void begin() {
        clock.moveTo(SuggestionModule.MORNING);
        clerk = desk.appoint(Role.DESK);
        supervisor = desk.appoint(Role.SUPERVISOR);
    }

    @AfterEach
    void today() {
        clock.moveTo(SuggestionModule.MORNING);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-02T02:00:00Z, 2028-03-31, 2028-04-01",
        "2024-02-29T02:00:00Z, 2026-02-28, 2026-03-01",
        "2026-02-28T02:00:00Z, 2028-02-29, 2028-03-01",
        "2026-12-31T02:00:00Z, 2028-12-31, 2029-01-01",
        // in Shanghai another month has begun, while the key is still the old month's
        "2025-07-31T16:30:00Z, 2027-07-31, 2027-08-01",
    })
    void comesWhenTheLastMonthIsOver(Instant sent, LocalDate kept, LocalDate gone) {
        clock.moveTo(sent);
        var id = released();

        on(kept, LocalTime.of(23, 59));
        purge.run();
        var before = mailbox.look(id);
        on(gone, LocalTime.MIDNIGHT);
        purge.run();

        assertThat(before).isInstanceOf(Lookup.Found.class);
        assertThat(mailbox.look(id)).isEqualTo(new Lookup.Withdrawn());
        assertThat(count("suggestion where purged")).isEqualTo(1);
    }

    @Test
    void destroysAllThatWasSaidAndLeavesWhatCanBeCounted() {
        var code = images.fresh();
        var id = sent(code);
        var page = opinions.page(Reader.GROUP, ListPosition.START, 5);
        verdicts.take(id, clerk, new DeskAct.Ask("Which door?"));
        var entry = verdicts.closed(List.of(id), supervisor);
        ratings.rate(id, 1, Verdict.NOT);
        release.run();
        verdicts.contest(id, "It still sticks.");
        release.run();
        var lines = jdbc.sql("select id from message").query(UUID.class).list();
        var ref = opinions.find(Reader.GROUP, id).orElseThrow().ref();
        cards.forget();

        on(OVER, LocalTime.NOON);
        purge.run();

        assertThat(jdbc.sql("select category || state || received_on || entry from suggestion where purged")
                        .query(String.class)
                        .single())
                .isEqualTo("serviceACCEPTED2026-03-02" + entry.value());
        assertThat(
                        count(
                                "suggestion where coalesce(words, picture, answer, return_address) is not null or ref is not null"))
                .isZero();
        assertThat(count("message") + count("contest") + count("list_page") + count("last_call"))
                .isZero();
        assertThat(count("rating where verdict = 'NOT'")).isEqualTo(1);
        assertThat(lines).hasSize(2);
        assertThat(cards.changed())
                .contains(Shown.card(id), Shown.words(id), Shown.page(page), Shown.entry(entry))
                .contains(new Subject(Shown.SUMMARY, page))
                .containsAll(lines.stream().map(Shown::words).toList());
        assertThat(mailbox.look(code)).isEqualTo(new Lookup.Withdrawn());
        assertThat(opinions.find(Reader.GROUP, id)).isEmpty();
        assertThat(opinions.isPurged(Reader.GROUP, id)).isTrue();
        assertThat(opinions.numbered(Reader.GROUP, ref)).isEmpty();
        assertThat(opinions.page(Reader.GROUP, page)).isEmpty();
        assertThat(opinions.contested(Reader.GROUP, ListPosition.START, 5)).isEmpty();
        assertThat(opinions.contesting(Reader.GROUP, entry, 5)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(OpinionState.class)
    void comesWhateverBecameOfIt(OpinionState state) {
        var id = released();
        become(id, state);
        release.run();

        on(OVER, LocalTime.NOON);
        purge.run();

        assertThat(jdbc.sql("select state from suggestion where purged")
                        .query(String.class)
                        .list())
                .containsExactly(state.name());
        assertThat(opinions.anyWaiting(Reader.GROUP, ListPosition.START)).isFalse();
        assertThatThrownBy(() -> opinions.asSeen(Reader.GROUP, id, (short) 0)).isInstanceOf(NothingHere.class);
    }

    @Test
    void destroysPicturesToo() {
        var picture = Bytes.of(new byte[2_000]);
        var letter = new Letter("", "service", Optional.of("logistics"), Optional.empty(), Optional.of(picture));
        mailbox.send(images.fresh(), letter);
        release.run();

        on(OVER, LocalTime.NOON);
        purge.run();

        assertThat(count("suggestion where purged and picture is null and concerns = 'logistics'"))
                .isEqualTo(1);
    }

    @Test
    void letsAnotherInTheSameWordsTakeItsPlaceOnTheList() {
        var old = images.fresh();
        mailbox.send(old, letter("A door sticks."));
        release.run();
        on(LocalDate.parse("2026-05-02"), LocalTime.NOON);
        var young = images.fresh();
        mailbox.send(young, letter("a door  sticks"));
        release.run();
        cards.forget();

        on(OVER, LocalTime.NOON);
        purge.run();

        assertThat(opinions.isPurged(Reader.GROUP, images.of(old))).isTrue();
        assertThat(opinions.page(Reader.GROUP, opinions.page(Reader.GROUP, ListPosition.START, 5)))
                .extracting(Opinion::id)
                .containsExactly(images.of(young));
        assertThat(cards.passed()).contains(List.of(Shown.card(images.of(old)), Shown.card(images.of(young))));
    }

    @Test
    void leavesNothingSealedWhoseMonthIsOver() {
        for (var month = 0; month < 4; month++) {
            on(LocalDate.parse("2026-01-15").plusMonths(month), LocalTime.NOON);
            contested();
        }

        on(LocalDate.parse("2028-03-20"), LocalTime.NOON);
        purge.run();

        assertThat(months())
                .as("of the last months, by keys of these or of later ones")
                .isNotEmpty()
                .allSatisfy(month -> assertThat(month.toString()).isGreaterThanOrEqualTo("202603"));
    }

    @Test
    void isDoneOnce() {
        contested();
        on(OVER, LocalTime.NOON);
        purge.run();
        var left = rows();
        cards.forget();

        purge.run();

        assertThat(rows()).isEqualTo(left);
        assertThat(cards.changed()).isEmpty();
    }

    @Test
    void lapsesWhatIsHeldAboutIt() {
        var rated = List.of(released(), released());
        verdicts.closed(rated, supervisor);
        var answered = released();
        verdicts.take(answered, clerk, new DeskAct.Answer("It was oiled."));
        var withdrawn = contested();
        var spoken = released();
        on(OVER.minusDays(1), LocalTime.NOON);
        ratings.rate(rated.getFirst(), 1, Verdict.PARTLY);
        ratings.rate(rated.getLast(), 1, Verdict.NOT);
        verdicts.contest(rated.getLast(), "It sticks.");
        verdicts.contest(answered, "It was not.");
        additions.add(spoken, verdicts.nonce(), "The other door.");
        mailbox.startNotices(spoken, new ReturnAddress(7, (byte) 'e'));
        mailbox.withdraw(withdrawn);

        on(OVER, LocalTime.NOON);
        purge.run();
        var left = rows();
        var fresh = sent(images.fresh(), false);
        release.run();

        assertThat(count("suggestion where not purged")).isEqualTo(1);
        assertThat(mailbox.look(fresh)).isInstanceOf(Lookup.Found.class);
        assertThat(rows()).isEqualTo(left);
        assertThat(count("message") + count("contest") + count("rating")).isZero();
        assertThat(count("held_message") + count("held_contest") + count("held_rating") + count("held_change"))
                .isZero();
    }

    @Test
    void takesNothingMoreThatIsSaidAboutIt() {
        var rated = released();
        verdicts.closed(List.of(rated), supervisor);
        on(OVER, LocalTime.NOON);
        purge.run();

        assertThat(ratings.rate(rated, 1, Verdict.NOT)).isEqualTo(new Lookup.Withdrawn());
        assertThat(additions.add(rated, verdicts.nonce(), "Once more.")).isEqualTo(new Lookup.Withdrawn());
        assertThat(additions.contest(rated, verdicts.nonce(), "Once more.")).isEqualTo(new Lookup.Withdrawn());
        assertThat(mailbox.startNotices(rated, new ReturnAddress(7, (byte) 'e')))
                .isEqualTo(new Lookup.Withdrawn());
        assertThat(mailbox.withdraw(rated)).isEqualTo(new Lookup.Withdrawn());
        assertThat(count("held_message") + count("held_contest") + count("held_rating") + count("held_change"))
                .isZero();
    }

    @Test
    void isNotSentAnewUnderItsCode() {
        var code = images.fresh();
        sent(code);
        on(OVER, LocalTime.NOON);
        purge.run();

        var again = mailbox.send(code, letter());

        assertThat(again).isEqualTo(new Lookup.Withdrawn());
        assertThat(count("held_suggestion")).isZero();
    }

    @Test
    void waitsForWhatAnOfficialHasInHand() throws Exception {
        var id = released();
        var other = released();
        on(OVER, LocalTime.NOON);

        transactions.executeWithoutResult(_ -> {
            jdbc.sql("select from suggestion where id = :id for no key update")
                    .param("id", id)
                    .query((_, _) -> true)
                    .list();
            CompletableFuture.runAsync(purge::run)
                    .orTimeout(10, TimeUnit.SECONDS)
                    .join();
        });
        var meanwhile = count("suggestion where purged");
        purge.run();

        assertThat(meanwhile).isEqualTo(1);
        assertThat(count("suggestion where purged")).isEqualTo(2);
        assertThat(mailbox.look(other)).isEqualTo(new Lookup.Withdrawn());
    }

    @Test
    void waitsForAReleaseThatIsUnderWay() {
        released();
        on(OVER, LocalTime.NOON);

        var purging = transactions.execute(_ -> {
            jdbc.sql("lock table held_suggestion in access exclusive mode").update();
            var running = CompletableFuture.runAsync(purge::run);
            assertThat(IntStream.range(0, 20).noneMatch(_ -> pausedAndDone(running)))
                    .isTrue();
            return running;
        });
        purging.join();

        assertThat(count("suggestion where purged")).isEqualTo(1);
    }

    @Test
    void letsPeopleLookMeanwhile() {
        var sent = IntStream.range(0, 20).mapToObj(_ -> contested()).toList();
        on(OVER, LocalTime.NOON);

        var purging = CompletableFuture.runAsync(purge::run);
        var seen = new HashSet<Class<?>>();
        do {
            sent.forEach(id -> seen.add(mailbox.look(id).getClass()));
        } while (!purging.isDone());
        purging.join();

        assertThat(seen).isSubsetOf(Lookup.Found.class, Lookup.Withdrawn.class);
        assertThat(sent).allMatch(id -> mailbox.look(id).equals(new Lookup.Withdrawn()));
    }

    @Test
    void isDoneOnceByTwoProcessesAtTheSameMoment() {
        var sent = new Crowd(mailbox, images).sends(MANY);
        release.run();
        on(OVER, LocalTime.NOON);

        Stream.of(CompletableFuture.runAsync(purge::run), CompletableFuture.runAsync(purge::run))
                .forEach(CompletableFuture::join);
        purge.run();

        assertThat(count("suggestion where purged and version = 1")).isEqualTo(sent.size());
    }

    @Test
    void goesOnWhereItWasInterrupted() {
        new Crowd(mailbox, images).sends(MANY);
        contested();
        release.run();
        on(OVER, LocalTime.NOON);
        jdbc.sql("""
                create function refuse() returns trigger language plpgsql as $$ begin
                    if (select count(*) from suggestion where purged) >= 200 then raise 'no'; end if; return null; end $$;
                create trigger refuse after update on suggestion for each statement execute function refuse()
                """).update();

        assertThatThrownBy(purge::run).isInstanceOf(DataAccessException.class);
        var halfway = count("suggestion where purged");
        jdbc.sql("drop trigger refuse on suggestion; drop function refuse").update();
        purge.run();

        assertThat(halfway).isEqualTo(100);
        assertThat(count("suggestion where purged")).isEqualTo(MANY + 1);
        assertThat(count("message")).isZero();
    }

    @Test
    void tellsNothingOfTheOrderOfSending() {
        var sent = new Crowd(mailbox, images).sends(MANY);
        release.run();
        on(OVER, LocalTime.NOON);

        purge.run();

        var traces = new Traces(jdbc).follow(sent);
        assertThat(traces).allSatisfy((_, closeness) -> assertThat(closeness).isLessThan(0.4));
        assertThat(jdbc.sql("select distinct xmin::text from suggestion")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(2);
    }

    @Test
    void wouldTellTheOrderIfItWentByPlace() {
        var sent = new Crowd(mailbox, images).sends(MANY);
        var writers = new HashMap<UUID, Double>();
        IntStream.range(0, MANY).forEach(nth -> writers.put(sent.get(nth), (double) (nth / 100)));

        assertThat(Closeness.of(sent, writers)).isGreaterThan(0.4);
    }

    @Test
    void goesAlongWhereItsEntryIsMergedAndNobodyHears() {
        var gone = released();
        var entry = accepted(gone);
        on(OVER, LocalTime.NOON);
        purge.run();
        var into = accepted(released());
        cards.forget();

        verdicts.step(entry, desk.appoint(Role.OWNER), new EntryAct.Merge(number(into)));

        assertThat(count("suggestion where purged and entry = '" + into.value() + "'"))
                .isEqualTo(1);
        assertThat(cards.changed()).doesNotContain(Shown.card(gone));
    }

    @Test
    void keepsTheLedgerAsItIs() {
        var id = released();
        var entry = verdicts.closed(List.of(id), supervisor);
        var before = jdbc.sql("select entry::text from entry union all select entry_event::text from entry_event")
                .query(String.class)
                .list();

        on(OVER, LocalTime.NOON);
        purge.run();

        assertThat(jdbc.sql("select entry::text from entry union all select entry_event::text from entry_event")
                        .query(String.class)
                        .list())
                .isEqualTo(before);
        assertThat(count("suggestion where purged and entry = '" + entry.value() + "'"))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "purged_for_good           | update suggestion set purged = false, ref = 'S-000000', words = '\\x01'",
                "purged_for_good           | update suggestion set state = 'WITHDRAWN'",
                "words_or_a_picture_until_withdrawn | update suggestion set words = '\\x01'",
                "answered_in_words         | update suggestion set answer = '\\x01'",
                "number_until_purged       | update suggestion set ref = 'S-000000'",
                "no_address_once_purged    | update suggestion set return_address = '\\x01'",
                "not_about_purged          | insert into message select gen_random_uuid(), id, 1, 'DESK', '\\x01', received_on"
                        + " from suggestion",
            })
    void staysSoInTheDatabase(String constraint, String sql) {
        released();
        on(OVER, LocalTime.NOON);
        purge.run();

        refused(constraint, sql);
    }

    @ParameterizedTest
    @ValueSource(strings = {"message", "contest", "list_page"})
    void isWholeOrIsRefused(String left) {
        contested();
        opinions.page(Reader.GROUP, ListPosition.START, 5);
        jdbc.sql("insert into list_page select gen_random_uuid(), 1, id from suggestion")
                .update();
        var others = Stream.of("contest", "message", "list_page")
                .filter(table -> !table.equals(left) && !(left.equals("contest") && table.equals("message")))
                .toList();

        assertThatThrownBy(() -> transactions.executeWithoutResult(_ -> {
                    jdbc.sql("update suggestion set purged = true, ref = null, words = null, answer = null,"
                                    + " return_address = null")
                            .update();
                    others.forEach(table ->
                            jdbc.sql("delete from " + table + " where true").update());
                }))
                .isNotNull();
        assertThat(count("suggestion where purged")).isZero();
    }

    @Test
    void keepsVerdictsCountable() {
        var id = released();
        verdicts.closed(List.of(id), supervisor);
        ratings.rate(id, 1, Verdict.NOT);
        release.run();
        on(OVER, LocalTime.NOON);
        purge.run();

        refused("rating_stays", "delete from rating");
    }

    /** Of a month before those of all other tests, whose keys must stay. */
    @Test
    void shutsOldBackupsOnceTheMonthIsOver() {
        clock.moveTo(Instant.parse("2020-01-15T02:00:00Z"));
        var id = released();
        var backup = jdbc.sql("select words from suggestion where id = :id")
                .param("id", id)
                .query(byte[].class)
                .single();

        on(LocalDate.parse("2022-01-31"), LocalTime.MAX);
        retention.run();
        var before = seal.openWords(id, backup);
        on(LocalDate.parse("2022-02-01"), LocalTime.NOON);
        retention.run();

        assertThat(before).isNotEmpty();
        assertThatThrownBy(() -> seal.openWords(id, backup)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void forgetsWhatWasWithdrawnUnreleasedOnceNoPreviewHoldsAnyMore() {
        var id = sent(images.fresh(), false);
        mailbox.withdraw(id);
        release.run();

        on(LocalDate.parse("2026-03-10"), LocalTime.MAX);
        retention.run();
        var before = mailbox.look(id);
        on(LocalDate.parse("2026-03-11"), LocalTime.MIDNIGHT);
        retention.run();

        assertThat(before).isEqualTo(new Lookup.Withdrawn());
        assertThat(mailbox.look(id)).isEqualTo(new Lookup.Unknown());
        assertThat(count("withdrawn_id")).isZero();
    }

    private void become(UUID id, OpinionState state) {
        switch (state) {
            case WAITING -> {}
            case ACCEPTED -> accepted(id);
            case ANSWERED -> verdicts.take(id, clerk, new DeskAct.Answer("It was oiled."));
            case DECLINED -> verdicts.take(id, clerk, new DeskAct.Decline(DeclineReason.OTHER, "No."));
            case CONTESTED -> {
                verdicts.take(id, clerk, new DeskAct.Answer("It was oiled."));
                verdicts.contest(id, "It was not.");
            }
            case WITHDRAWN -> mailbox.withdraw(id);
        }
    }

    private UUID contested() {
        var id = released();
        become(id, OpinionState.CONTESTED);
        release.run();
        return id;
    }

    private EntryId accepted(UUID id) {
        return verdicts.take(id, clerk, new DeskAct.Accept("Doors that stick", "workplace"))
                .handling()
                .entry()
                .orElseThrow();
    }

    private int number(EntryId entry) {
        return jdbc.sql("select number from entry where id = :id")
                .param("id", entry.value())
                .query(Integer.class)
                .single();
    }

    private UUID released() {
        return sent(images.fresh());
    }

    private UUID sent(ReceiptCode code) {
        return sent(code, true);
    }

    private UUID sent(ReceiptCode code, boolean out) {
        var id = ((Lookup.Found) mailbox.send(code, letter())).view().id();
        if (out) {
            release.run();
        }
        return id;
    }

    private Letter letter() {
        return letter("A door sticks, the " + ++letters + "th.");
    }

    private static Letter letter(String words) {
        return new Letter(words, "service", Optional.of(new ReturnAddress(1, (byte) 'e')));
    }

    private void on(LocalDate day, LocalTime time) {
        clock.moveTo(day.atTime(time).atZone(SHANGHAI).toInstant());
    }

    private static boolean pausedAndDone(CompletableFuture<?> running) {
        try {
            Thread.sleep(5);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        return running.isDone();
    }

    /** The months of the keys that open anything. */
    private List<?> months() {
        return jdbc.sql("""
                        select distinct (get_byte(sealed, 1) * 65536 + get_byte(sealed, 2) * 256 + get_byte(sealed, 3))::text
                        from (select words from suggestion union all select answer from suggestion
                            union all select words from message union all select answer from contest
                            union all select line from contest union all select words from held_message) as each (sealed)
                        where sealed is not null order by 1
                        """).query(String.class).list();
    }

    private List<?> rows() {
        return jdbc.sql("select suggestion::text from suggestion where purged order by id")
                .query(String.class)
                .list();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private void refused(String constraint, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .rootCause()
                .isInstanceOfSatisfying(
                        PSQLException.class,
                        refusal -> assertThat(refusal.getServerErrorMessage())
                                .extracting(message -> String.valueOf(message.getConstraint()))
                                .isEqualTo(constraint));
    }
}
