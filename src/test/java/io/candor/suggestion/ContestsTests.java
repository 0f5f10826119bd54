package io.candor.suggestion;

import static io.candor.suggestion.Verdict.NOT;
import static io.candor.suggestion.Verdict.RESOLVED;
import static io.candor.suggestion.Verdicts.first;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EntryId;
import io.candor.ledger.Rectification;
import io.candor.ledger.Refused;
import io.candor.suggestion.AuthorView.State;
import io.candor.suggestion.Contest.Stage;
import io.candor.support.Await;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.postgresql.util.PSQLException;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What authors do not accept: unseen until the release, once, and decided by somebody who had no part in it. */
class ContestsTests extends OnEmptyTables {
    private static final Destination GROUP = Destination.privately(70_001);
    private static final Optional<String> LOGISTICS = Optional.of("logistics");
    private static final int MANY = 40;

    @Autowired
    Opinions opinions;

    @Autowired
    Ratings ratings;

    @Autowired
    Additions additions;

    @Autowired
    Judging judging;

    @Autowired
    Rectification rectification;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Desk desk;

    @Autowired
    DeskGroup group;

    @Autowired
    TransactionTemplate transactions;

    private Official clerk;
    private Official supervisor;

    static Stream<DeskAct> decisions() {
        return Stream.of(
                new DeskAct.Answer("We oiled it."),
                new DeskAct.Decline(DeclineReason.UNFOUNDED, "There is no such door."));
    }

    @BeforeEach
    void begin() {
        desk.dismissAll();
        clerk = desk.appoint(Role.DESK);
        supervisor = desk.appoint(Role.SUPERVISOR);
        Mockito.when(group.destinations()).thenReturn(List.of(GROUP));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isSeenByItsAuthorAtOnceAndByOthersAfterTheRelease(DeskAct decision) {
        var id = decided(decision);
        var before = opinions.find(Desk.READER, id).orElseThrow();

        var view = verdicts.contest(id, "It still sticks.");
        var known = opinions.find(Desk.READER, id).orElseThrow();
        release.run();
        var after = opinions.find(Desk.READER, id).orElseThrow();

        assertThat(view.handling().judgement().contests())
                .extracting(Contest::stage)
                .containsExactly(Stage.HELD);
        assertThat(known.handling().judgement()).isEqualTo(before.handling().judgement());
        assertThat(known.state()).isEqualTo(before.state());
        assertThat(after.state()).isEqualTo(OpinionState.CONTESTED);
        assertThat(after.handling().answer()).isEqualTo(before.handling().answer());
        assertThat(after.handling().dialogue()).extracting(DialogueLine::words).containsExactly("It still sticks.");
        assertThat(verdicts.view(id).state()).isEqualTo(State.CONTESTED);
        assertThat(cards.posted()).contains(new NotedCards.Posted(Shown.card(id), chat(supervisor)));
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void goesBackToTheDeskWhereASupervisorAgrees(DeskAct decision) {
        var id = contested(decision);
        cards.forget();

        verdicts.take(id, supervisor, new DeskAct.ListAgain("Look at the hinge."));

        var opinion = opinions.find(Desk.READER, id).orElseThrow();
        assertThat(opinion.state()).isEqualTo(OpinionState.WAITING);
        assertThat(opinion.handling().answer()).isEmpty();
        assertThat(opinion.handling().reason()).isEmpty();
        var contest = verdicts.judgement(id).contests().getFirst();
        assertThat(contest.stage()).isEqualTo(Stage.LISTED_AGAIN);
        assertThat(contest.line()).contains("Look at the hinge.");
        assertThat(contest.answer()).isPresent();
        assertThat(cards.posted()).contains(new NotedCards.Posted(Shown.card(id), GROUP));
        assertThat(opinions.page(Desk.READER, ListPosition.START, 5)).isNotNull();
        assertThat(opinions.anyWaiting(Desk.READER, ListPosition.START)).isTrue();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void staysForGoodWhereASupervisorUpholdsIt(DeskAct decision) {
        var id = contested(decision);
        var said = opinions.find(Desk.READER, id).orElseThrow().handling();

        verdicts.take(id, supervisor, new DeskAct.Uphold("We looked twice."));

        var opinion = opinions.find(Desk.READER, id).orElseThrow();
        assertThat(opinion.state().name()).isEqualTo(decision instanceof DeskAct.Answer ? "ANSWERED" : "DECLINED");
        assertThat(opinion.handling().answer()).isEqualTo(said.answer());
        assertThat(opinion.handling().reason()).isEqualTo(said.reason());
        assertThat(verdicts.judgement(id).contests()).extracting(Contest::stage).containsExactly(Stage.UPHELD);
        assertThat(judging.toContest(verdicts.view(id))).isEmpty();
        assertThatThrownBy(() -> verdicts.contest(id, "All the same.")).isInstanceOf(NothingToContest.class);
    }

    @Test
    void canBeDoneOnceOnlyWhateverTheDeskSaysTheSecondTime() {
        var id = contested(new DeskAct.Answer("We oiled it."));
        verdicts.take(id, supervisor, new DeskAct.ListAgain("Look at the hinge."));

        verdicts.take(id, clerk, new DeskAct.Decline(DeclineReason.OTHER, "The hinge is fine."));

        assertThat(judging.toContest(verdicts.view(id))).isEmpty();
        assertThatThrownBy(() -> verdicts.contest(id, "It is not.")).isInstanceOf(NothingToContest.class);
        assertThat(count("held_contest") + count("held_message")).isZero();
    }

    @Test
    void happensOnceForEachNonceBeforeAndAfterTheRelease() {
        var id = decided(new DeskAct.Answer("We oiled it."));
        var nonce = verdicts.nonce();

        additions.contest(id, nonce, "It still sticks.");
        additions.contest(id, nonce, "It still sticks.");
        assertThatThrownBy(() -> verdicts.contest(id, "Another reason.")).isInstanceOf(NothingToContest.class);
        release.run();
        additions.contest(id, nonce, "It still sticks.");

        assertThat(verdicts.judgement(id).contests()).hasSize(1);
        assertThat(count("message")).isEqualTo(1);
        assertThat(count("held_contest") + count("held_message")).isZero();
    }

    @Test
    void isNotUpheldByWhoDecidedNeitherHereNorInTheDatabase() {
        var both = desk.appoint(Role.DESK, Role.SUPERVISOR);
        var id = verdicts.released();
        verdicts.take(id, both, new DeskAct.Answer("We oiled it."));
        verdicts.contest(id, "It still sticks.");
        release.run();

        assertThatThrownBy(() -> opinions.checkUpholding(both, id)).isInstanceOf(OwnDecision.class);
        assertThatThrownBy(() -> verdicts.take(id, both, new DeskAct.Uphold("I said so.")))
                .isInstanceOf(OwnDecision.class);
        refused("upheld_by_another", """
                insert into decision (id, suggestion, official, at, kind)
                select gen_random_uuid(), suggestion, official, now(), 'UPHELD' from decision where kind = 'ANSWERED'
                """);
        verdicts.take(id, both, new DeskAct.ListAgain("I was wrong."));
        assertThat(opinions.find(Desk.READER, id).orElseThrow().state()).isEqualTo(OpinionState.WAITING);
    }

    @Test
    void isShownToSupervisorsWhoHadNoPartInItElseToOwnersElseToAllWhoCanGiveWay() {
        desk.dismissAll();
        var both = desk.appoint(Role.DESK, Role.SUPERVISOR);
        var other = desk.appoint(Role.SUPERVISOR);
        assertThat(asked(both)).containsExactly(chat(other));

        desk.dismissAll();
        both = desk.appoint(Role.DESK, Role.SUPERVISOR);
        var owner = desk.appoint(Role.OWNER);
        assertThat(asked(both)).containsExactly(chat(owner));

        desk.dismissAll();
        both = desk.appoint(Role.DESK, Role.SUPERVISOR);
        assertThat(asked(both)).containsExactly(chat(both));
    }

    @Test
    void letsTheFirstOfTwoSupervisorsDecide() {
        var id = contested(new DeskAct.Answer("We oiled it."));
        var version = (short) opinions.find(Desk.READER, id).orElseThrow().version();
        var second = desk.appoint(Role.SUPERVISOR);

        opinions.take(new DeskStep(UUID.randomUUID(), supervisor, id, version, new DeskAct.Uphold("It stands.")));

        assertThatThrownBy(() -> opinions.take(
                        new DeskStep(UUID.randomUUID(), second, id, version, new DeskAct.ListAgain("No."))))
                .isInstanceOf(SomebodyWasQuicker.class);
    }

    @Test
    void letsTheDeskDoNothingAboutWhatIsContested() {
        var id = contested(new DeskAct.Answer("We oiled it."));

        assertThatThrownBy(() -> verdicts.take(id, clerk, new DeskAct.Answer("Again.")))
                .isInstanceOf(SomebodyWasQuicker.class);
        assertThatThrownBy(() -> verdicts.take(id, clerk, new DeskAct.Ask("Which door?")))
                .isInstanceOf(SomebodyWasQuicker.class);
    }

    @Test
    void isOfACloseOffOnceItWasJudgedAsNotResolved() {
        var id = verdicts.released();
        var entry = verdicts.closed(List.of(id), supervisor);

        assertThatThrownBy(() -> verdicts.contest(id, "It sticks.")).isInstanceOf(NothingToContest.class);
        ratings.rate(id, 1, RESOLVED);
        assertThatThrownBy(() -> verdicts.contest(id, "It sticks.")).isInstanceOf(NothingToContest.class);
        ratings.rate(id, 1, NOT);
        verdicts.contest(id, "It sticks.");
        ratings.rate(id, 1, RESOLVED);
        release.run();

        assertThat(verdicts.known(id).ratings()).extracting(Rating::verdict).containsExactly(NOT);
        assertThat(verdicts.known(id).open()).map(Contest::what).contains(Contested.closed(first(entry)));
        assertThat(opinions.find(Desk.READER, id).orElseThrow().state()).isEqualTo(OpinionState.ACCEPTED);
        assertThat(opinions.contesting(Desk.READER, entry, 5))
                .extracting(Opinion::id)
                .containsExactly(id);
        assertThat(opinions.contested(Desk.READER, ListPosition.START, 5))
                .extracting(Opinion::id)
                .containsExactly(id);
    }

    @Test
    void isShownToASupervisorWhoDidNotCloseTheEntry() {
        var other = desk.appoint(Role.SUPERVISOR);

        var id = contestedCloseOff();

        assertThat(cards.posted().stream()
                        .filter(posted -> posted.subject().equals(Shown.card(id)))
                        .map(NotedCards.Posted::to))
                .contains(chat(other))
                .doesNotContain(chat(supervisor));
    }

    @Test
    void endsWhereTheEntryIsReopenedByWhomeverItIs() {
        var id = contestedCloseOff();
        var entry = entry(id);

        verdicts.step(entry, supervisor, new EntryAct.Reopen("It sticks indeed."));

        assertThat(verdicts.judgement(id).contests()).extracting(Contest::stage).containsExactly(Stage.REOPENED);
        assertThat(opinions.contesting(Desk.READER, entry, 5)).isEmpty();
        verdicts.close(entry, supervisor);
        assertThat(judging.toRate(verdicts.view(id)).orElseThrow().round()).isEqualTo(2);
    }

    @Test
    void endsForAllWhereTheCloseOffIsUpheldByWhoHadNoPartInIt() {
        var ids = List.of(verdicts.released(), verdicts.released());
        var entry = verdicts.closed(ids, supervisor);
        ids.forEach(id -> ratings.rate(id, 1, NOT));
        ids.forEach(id -> verdicts.contest(id, "It sticks."));
        release.run();
        var other = desk.appoint(Role.SUPERVISOR);

        assertThatThrownBy(() -> verdicts.step(entry, supervisor, new EntryAct.Uphold("It does not.")))
                .isInstanceOf(Refused.class);
        verdicts.step(entry, other, new EntryAct.Uphold("It does not."));

        assertThat(ids)
                .allSatisfy(id -> assertThat(verdicts.judgement(id).contests())
                        .extracting(Contest::stage)
                        .containsExactly(Stage.UPHELD));
        assertThat(rectification.refusal(entry, other, EntryAction.UPHOLD))
                .map(Refused::key)
                .contains("ledger.refused.not-contested");
    }

    @Test
    void staysOpenForOthersWhereWhoUpholdsBelongsToTheUnitThatMustNotSeeIt() {
        var open = verdicts.released();
        var kept = verdicts.released(LOGISTICS);
        var entry = verdicts.closed(List.of(open, kept), supervisor);
        for (var id : List.of(open, kept)) {
            ratings.rate(id, 1, NOT);
            verdicts.contest(id, "It sticks.");
        }
        release.run();

        verdicts.step(entry, desk.appoint(LOGISTICS, Role.SUPERVISOR), new EntryAct.Uphold("It does not."));
        var first = stages(kept);
        verdicts.step(entry, desk.appoint(Role.SUPERVISOR), new EntryAct.Uphold("I looked as well."));

        assertThat(stages(open)).containsExactly(Stage.UPHELD);
        assertThat(first).containsExactly(Stage.OPEN);
        assertThat(stages(kept)).containsExactly(Stage.UPHELD);
    }

    @Test
    void givesWayToAnAuthorFromWhomWhoReopensIsKept() {
        var kept = verdicts.released(LOGISTICS);
        var entry = verdicts.closed(List.of(kept), supervisor);
        ratings.rate(kept, 1, NOT);
        verdicts.contest(kept, "It sticks.");
        release.run();

        verdicts.step(entry, desk.appoint(LOGISTICS, Role.SUPERVISOR), new EntryAct.Reopen("It sticks indeed."));

        assertThat(stages(kept)).containsExactly(Stage.REOPENED);
    }

    @Test
    void isNotUpheldInTheDatabaseByWhoClosedItOrWorkedOnIt() {
        var entry = entry(contestedCloseOff());

        for (var who : List.of("verified_by", "submitted_by")) {
            refused("upheld_by_another", """
                    with step as (update entry set version = version + 1 where id = '%s' returning *)
                    insert into entry_event (id, entry, version, at, official, kind, public_line, public_salt)
                    select gen_random_uuid(), id, version, now(), %s, 'UPHELD', 'x', decode(repeat('00', 16), 'hex')
                    from step
                    """.formatted(entry.value(), who));
        }
    }

    @Test
    void comesToNothingWhereTheEntryWasReopenedBeforeItCameOutButTheWordsStay() {
        var id = verdicts.released();
        var entry = verdicts.closed(List.of(id), supervisor);
        ratings.rate(id, 1, NOT);
        verdicts.contest(id, "It sticks.");

        verdicts.step(entry, supervisor, new EntryAct.Reopen("It sticks."));
        release.run();

        assertThat(verdicts.judgement(id).contests()).isEmpty();
        assertThat(verdicts.view(id).handling().dialogue())
                .extracting(DialogueLine::words)
                .containsExactly("It sticks.");
        assertThat(count("held_contest")).isZero();
    }

    @Test
    void leavesNothingUndecidedWhereTheEntryIsReopenedAtTheVeryMomentOfTheRelease() throws Exception {
        var id = verdicts.released();
        var entry = verdicts.closed(List.of(id), supervisor);
        ratings.rate(id, 1, NOT);
        release.run();
        verdicts.contest(id, "It sticks.");

        try (var aside = Executors.newSingleThreadExecutor()) {
            var released = transactions.execute(_ -> {
                verdicts.step(entry, supervisor, new EntryAct.Reopen("It sticks."));
                var running = aside.submit(release::run);
                Await.await("the release to wait", () -> running.isDone() || somebodyWaits());
                return running;
            });
            released.get();
        }

        assertThat(verdicts.judgement(id).open()).isEmpty();
        assertThat(opinions.contested(Desk.READER, ListPosition.START, 5)).isEmpty();
    }

    private List<Stage> stages(UUID id) {
        return verdicts.judgement(id).contests().stream().map(Contest::stage).toList();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    @Test
    void isDestroyedWithTheSuggestionBeforeAndAfterItCameOut() {
        var released = contested(new DeskAct.Answer("We oiled it."));
        var held = decided(new DeskAct.Answer("We oiled it."));
        verdicts.contest(held, "It still sticks.");

        mailbox.withdraw(released);
        mailbox.withdraw(held);
        var left = count("held_contest") + count("held_message");
        release.run();

        assertThat(left).isZero();
        assertThat(count("contest") + count("message")).isZero();
    }

    @Test
    void leavesNothingThatTellsTheOrderOfContesting() {
        var ids = new ArrayList<>(new Crowd(mailbox, images).sends(MANY));
        release.run();
        ids.forEach(id -> verdicts.take(id, clerk, new DeskAct.Answer("We know.")));
        Collections.shuffle(ids);
        ids.forEach(id -> verdicts.contest(id, "Not so."));

        release.run();

        var traces = new Traces(jdbc).follow(ids);
        assertThat(traces)
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(0.75));
        assertThat(jdbc.sql("select suggestion from contest").query(UUID.class).list())
                .containsExactlyInAnyOrderElementsOf(ids)
                .isNotEqualTo(ids);
        assertThat(jdbc.sql("select distinct xmin::text || cmin::text from contest")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void endsOnlyAsItWasDecided() {
        contested(new DeskAct.Answer("We oiled it."));

        refused("ends_as_decided", "update suggestion set state = 'WAITING', answer = null");
        refused("ends_as_decided", "update suggestion set state = 'DECLINED', decline_reason = 'SPAM'");
        refused("decided_fittingly", "update contest set outcome = 'REOPENED', line = words from message");
        refused("decided_in_words", "update contest set outcome = 'UPHELD'");
        refused("decided_once", "update contest set about = 'DECLINED', decline_reason = 'SPAM'");
        refused("dialogue_stays", "delete from contest");
    }

    @Test
    void isOnRecordOrIsNot() {
        decided(new DeskAct.Answer("We oiled it."));

        refused("contested_on_record", "update suggestion set state = 'CONTESTED'");
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

    /** Whose chats a contest of what they answered is posted to. */
    private List<Destination> asked(Official by) {
        var id = verdicts.released();
        verdicts.take(id, by, new DeskAct.Answer("We oiled it."));
        verdicts.contest(id, "It still sticks.");
        cards.forget();
        release.run();
        return cards.posted().stream()
                .filter(posted -> posted.subject().equals(Shown.card(id)))
                .map(NotedCards.Posted::to)
                .filter(chat -> !chat.equals(GROUP))
                .toList();
    }

    private UUID decided(DeskAct decision) {
        var id = verdicts.released();
        verdicts.take(id, clerk, decision);
        return id;
    }

    private UUID contested(DeskAct decision) {
        var id = decided(decision);
        verdicts.contest(id, "It still sticks.");
        release.run();
        return id;
    }

    private UUID contestedCloseOff() {
        var id = verdicts.released();
        verdicts.closed(List.of(id), supervisor);
        ratings.rate(id, 1, NOT);
        verdicts.contest(id, "It sticks.");
        cards.forget();
        release.run();
        return id;
    }

    private EntryId entry(UUID id) {
        return verdicts.view(id).handling().entry().orElseThrow();
    }

    private static Destination chat(Official official) {
        return official.chat().orElseThrow();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
