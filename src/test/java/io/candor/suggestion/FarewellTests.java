package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Official;
import io.candor.bot.Role;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.ReturnAddress;
import io.candor.support.Closeness;
import io.candor.support.TestClock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** Return addresses are forgotten thirty days after the matter is over, as quietly as by 🔕, and never untold. */
class FarewellTests extends OnEmptyTables {
    private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");
    private static final LocalDate DAY = LocalDate.parse("2026-03-02");

    @Autowired
    Farewells farewells;

    @Autowired
    Retention retention;

    @Autowired
    HeldTables held;

    @Autowired
    Ratings ratings;

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

    @Test
    void tellsAWeekBeforeAndForgetsOnTheDayWithTheNextRelease() {
        var id = answered();

        assertThat(calledOn(DAY.plusDays(22))).isEmpty();
        assertThat(calledOn(DAY.plusDays(23))).containsExactly(id);
        assertThat(calledOn(DAY.plusDays(24))).isEmpty();
        assertThat(farewells.forgottenOn(id)).contains(DAY.plusDays(30));
        night(DAY.plusDays(29));
        release.run();
        assertThat(isReachable(id)).isTrue();
        assertThat(farewells.isForgotten(verdicts.view(id))).isFalse();

        night(DAY.plusDays(30));
        var meanwhile = count("suggestion where return_address is not null");
        var seen = isReachable(id);
        release.run();

        assertThat(meanwhile).isEqualTo(1);
        assertThat(seen).isFalse();
        assertThat(count("suggestion where return_address is not null")).isZero();
        assertThat(farewells.isForgotten(verdicts.view(id))).isTrue();
    }

    @Test
    void leavesTheRowLikeOneThatWasSentByCodeOnly() {
        var ids = List.of(answered(), released(Optional.empty()));
        verdicts.take(ids.getLast(), clerk, new DeskAct.Answer("It was oiled."));
        calledOn(DAY.plusDays(23));
        cards.forget();

        night(DAY.plusDays(30));
        release.run();

        assertThat(jdbc.sql("select distinct state || version || (return_address is null) from suggestion")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(jdbc.sql("select distinct over_on || ' ' || told_on from last_call")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(count("last_call")).isEqualTo(2);
        assertThat(cards.changed()).isEmpty();
        assertThat(cards.posted()).isEmpty();
    }

    @Test
    void waitsUntilItIsOver() {
        var waiting = released();
        var accepted = released();
        var entry = accepted(accepted);
        verdicts.step(entry, desk.appoint(Role.OWNER), new EntryAct.SetDeadline(DAY.plusDays(9)));
        var shelved = released();
        var put = accepted(shelved);
        verdicts.step(put, desk.appoint(Role.OWNER), new EntryAct.SetDeadline(DAY.plusDays(9)));
        verdicts.step(put, supervisor, new EntryAct.Shelve("No money.", DAY.plusDays(90)));
        var contested = answered();
        verdicts.contest(contested, "It was not.");
        release.run();

        assertThat(calledOn(DAY.plusDays(300))).isEmpty();
        night(DAY.plusDays(301));
        assertThat(List.of(waiting, accepted, shelved, contested))
                .allMatch(this::isReachable)
                .allMatch(id -> farewells.forgottenOn(id).isEmpty());
    }

    @ParameterizedTest
    @CsvSource({"2026-03-02T16:30, 2026-03-03", "2026-03-02T15:30, 2026-03-02"})
    void countsFromTheDayInTheOrganisationsZone(String utc, LocalDate day) {
        clock.moveTo(Instant.parse(utc + ":00Z"));
        var id = answered();

        assertThat(farewells.forgottenOn(id)).contains(day.plusDays(30));
    }

    @ParameterizedTest
    @CsvSource({
        "+08:00, 2026-03-03",
        "UTC+8, 2026-03-03",
        "-03:30, 2026-03-02",
        "Z, 2026-03-02",
        "Europe/Berlin, 2026-03-02"
    })
    void countsInAnyZone(String zone, LocalDate day) {
        clock.moveTo(Instant.parse("2026-03-02T16:30:00Z"));
        var id = answered();

        assertThat(farewells(new Terms(30, 7, 24), ZoneId.of(zone)).forgottenOn(id))
                .contains(day.plusDays(30));
    }

    @Test
    void beginsAnewWhenWhatWasContestedIsUpheld() {
        var id = answered();
        calledOn(DAY.plusDays(23));
        verdicts.contest(id, "It was not.");
        night(DAY.plusDays(30));
        var waitsForTheRelease = isReachable(id);
        release.run();
        on(DAY.plusDays(50));
        verdicts.take(id, supervisor, new DeskAct.Uphold("We looked twice."));

        assertThat(waitsForTheRelease).isTrue();
        assertThat(farewells.forgottenOn(id)).contains(DAY.plusDays(80));
        assertThat(calledOn(DAY.plusDays(72))).isEmpty();
        assertThat(calledOn(DAY.plusDays(73))).containsExactly(id);
    }

    @Test
    void beginsAnewWithEachCloseOff() {
        var id = released();
        var entry = verdicts.closed(List.of(id), supervisor);
        assertThat(farewells.forgottenOn(id)).contains(DAY.plusDays(30));
        calledOn(DAY.plusDays(25));

        verdicts.step(entry, supervisor, new EntryAct.Reopen("It sticks again."));
        var reopened = farewells.forgottenOn(id);
        night(DAY.plusDays(31));
        on(DAY.plusDays(40));
        closeAgain(entry);

        assertThat(reopened).isEmpty();
        assertThat(isReachable(id)).isTrue();
        assertThat(farewells.forgottenOn(id)).contains(DAY.plusDays(70));
        assertThat(calledOn(DAY.plusDays(63))).containsExactly(id);
    }

    @Test
    void beginsAnewForWhoContestedTheCloseOffOnly() {
        var ids = List.of(released(), released());
        var entry = verdicts.closed(ids, supervisor);
        ratings.rate(ids.getFirst(), 1, Verdict.NOT);
        release.run();
        verdicts.contest(ids.getFirst(), "It sticks.");
        release.run();
        var contested = farewells.forgottenOn(ids.getFirst());
        on(DAY.plusDays(10));
        verdicts.step(entry, desk.appoint(Role.SUPERVISOR), new EntryAct.Uphold("It does not."));

        assertThat(contested).isEmpty();
        assertThat(farewells.forgottenOn(ids.getFirst())).contains(DAY.plusDays(40));
        assertThat(farewells.forgottenOn(ids.getLast())).contains(DAY.plusDays(30));
    }

    @Test
    void followsTheEntryThatItsOwnWasMergedInto() {
        var id = released();
        var entry = accepted(id);
        var target = released();
        var into = accepted(target);
        verdicts.step(entry, desk.appoint(Role.OWNER), new EntryAct.Merge(number(into)));
        var merged = farewells.forgottenOn(id);
        on(DAY.plusDays(5));
        verdicts.close(into, supervisor);

        assertThat(merged).isEmpty();
        assertThat(farewells.forgottenOn(id)).contains(DAY.plusDays(35));
    }

    @Test
    void forgetsNobodyWhoWasNotTold() {
        var id = answered();

        night(DAY.plusDays(100));
        var untold = isReachable(id);
        assertThat(farewells.forgottenOn(id)).contains(DAY.plusDays(107));
        assertThat(calledOn(DAY.plusDays(100))).containsExactly(id);
        night(DAY.plusDays(106));
        var told = isReachable(id);
        night(DAY.plusDays(107));

        assertThat(untold).isTrue();
        assertThat(told).isTrue();
        assertThat(isReachable(id)).isFalse();
    }

    @ParameterizedTest
    @CsvSource({"1, 0, 1", "3, 0, 3", "3, 1, 3", "7, 1, 7", "8, 1, 8", "10, 3, 10", "1, 1, 2"})
    void tellsAtOnceWhereThereIsLittleTime(int days, int told, int forgotten) {
        var id = answered();
        var soon = farewells(new Terms(days, 7, 24), SHANGHAI);
        on(DAY.plusDays(told));

        assertThat(soon.forgottenOn(id)).contains(DAY.plusDays(Math.max(days, told + soon(days))));
        var called = transactions.execute(_ -> soon.lastCalls());
        assertThat(called).containsExactly(id);
        assertThat(soon.forgottenOn(id)).contains(DAY.plusDays(forgotten));
    }

    @Test
    void letsGoAlsoOfWhatWasGivenSinceAndBringsNothingBack() {
        var stopped = answered();
        var withdrawn = answered();
        var anew = answered();
        calledOn(DAY.plusDays(23));
        mailbox.stopNotices(stopped);
        mailbox.withdraw(withdrawn);
        mailbox.startNotices(anew, new ReturnAddress(9, (byte) 'z'));

        night(DAY.plusDays(30));
        release.run();

        assertThat(count("suggestion where return_address is not null")).isZero();
        assertThat(mailbox.look(withdrawn)).isEqualTo(new Lookup.Withdrawn());
        assertThat(mailbox.look(stopped)).isInstanceOf(Lookup.Found.class);
    }

    @Test
    void letsGoInRandomOrder() {
        var ids = IntStream.range(0, 50).mapToObj(_ -> answered()).toList();
        calledOn(DAY.plusDays(23));

        night(DAY.plusDays(30));

        var places = new HashMap<UUID, Double>();
        jdbc.sql("select id from held_change")
                .query(UUID.class)
                .list()
                .forEach(id -> places.put(id, 0.0 + places.size()));
        var told = new HashMap<UUID, Double>();
        jdbc.sql("select suggestion from last_call")
                .query(UUID.class)
                .list()
                .forEach(id -> told.put(id, 0.0 + told.size()));
        assertThat(Closeness.of(ids, places)).isLessThan(0.75);
        assertThat(Closeness.of(ids, told)).isLessThan(0.75);
    }

    private static int soon(int days) {
        return new Terms(days, 7, 24).grace();
    }

    private Farewells farewells(Terms terms, ZoneId zone) {
        return new Farewells(jdbc, held, terms, new OfficeClock(clock, zone));
    }

    private List<UUID> calledOn(LocalDate day) {
        on(day);
        return farewells.lastCalls();
    }

    private void night(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.of(4, 0)).atZone(SHANGHAI).toInstant());
        retention.run();
    }

    private void on(LocalDate day) {
        clock.moveTo(day.atTime(LocalTime.NOON).atZone(SHANGHAI).toInstant());
    }

    private UUID answered() {
        var id = released();
        verdicts.take(id, clerk, new DeskAct.Answer("It was oiled."));
        return id;
    }

    private void closeAgain(EntryId entry) {
        var worker = desk.appoint(Role.OWNER);
        verdicts.step(entry, worker, new EntryAct.SetDeadline(DAY.plusDays(60)));
        verdicts.step(entry, worker, new EntryAct.Submit("It does not stick any more."));
        verdicts.step(entry, supervisor, new EntryAct.Verify());
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
        return released(Optional.of(new ReturnAddress(1, (byte) 'e')));
    }

    private UUID released(Optional<ReturnAddress> address) {
        var letter = new Letter("A door sticks, the " + ++letters + "th.", "service", address);
        var id = ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
        release.run();
        return id;
    }

    private boolean isReachable(UUID id) {
        return verdicts.view(id).notices();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
