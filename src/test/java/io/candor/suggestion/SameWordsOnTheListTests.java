package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.bot.Subject;
import io.candor.ledger.Ledger;
import io.candor.sealing.Bytes;
import io.candor.suggestion.AuthorView.State;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataIntegrityViolationException;

/** What waits in the same words stands on the list as one, is decided as one, and stays each author's own. */
class SameWordsOnTheListTests extends OnEmptyTables {
    private static final Destination CHAT = Destination.privately(70_001);
    private static final String SAID = "The heating is off!";
    private static final Bytes PICTURE = Bytes.of(new byte[2_000]);

    @Autowired
    Opinions opinions;

    @Autowired
    Additions additions;

    @Autowired
    Ledger ledger;

    @Autowired
    Desk desk;

    @Autowired
    DeskGroup group;

    private Official clerk;

    @BeforeEach
    void begin() {
        clerk = desk.appoint(Role.DESK);
        Mockito.when(group.destinations()).thenReturn(List.of(CHAT));
    }

    static Stream<DeskAct> decisions() {
        return Stream.of(
                new DeskAct.Accept("No heat", "workplace"),
                new DeskAct.Answer("It is on again."),
                new DeskAct.Decline(DeclineReason.OUT_OF_SCOPE, "Ask the landlord."),
                new DeskAct.Spam());
    }

    @Test
    void standsOnOneCardAndOneLineWithItsCount() {
        var all = send(12);
        var other = sends("The stairs are dark.");

        release.run();

        assertThat(posted()).hasSize(2).contains(other);
        var leader = leader();
        assertThat(all).contains(leader);
        assertThat(posted()).contains(leader);
        assertThat(listed()).containsExactlyInAnyOrder(leader, other);
        assertThat(all).allSatisfy(each -> assertThat(found(each).times()).isEqualTo(12));
        assertThat(found(other).times()).isEqualTo(1);
    }

    @Test
    void standsForItselfWhereAPictureComesWithTheWords() {
        var bare = send(1).getFirst();
        var pictures = List.of(sends(SAID, Optional.of(PICTURE)), sends(SAID, Optional.of(PICTURE)));

        release.run();

        assertThat(listed()).hasSize(3).contains(bare).containsAll(pictures);
        assertThat(found(pictures.getFirst()).times()).isEqualTo(1);
    }

    @Test
    void standsForItselfWhereItIsKeptFromAUnit() {
        var open = send(2);
        var fromLogistics = List.of(keeps("logistics"), keeps("logistics"));
        var fromTheOffice = keeps("office");

        release.run();

        assertThat(open).allSatisfy(each -> assertThat(times(each)).isEqualTo(2));
        assertThat(fromLogistics).allSatisfy(each -> assertThat(times(each)).isEqualTo(2));
        assertThat(times(fromTheOffice)).isEqualTo(1);
    }

    @Test
    void countsAsOneInTheSummary() {
        send(12);
        IntStream.range(0, 6).forEach(nth -> sends("Lamp " + nth + " is broken."));

        release.run();

        assertThat(posted())
                .singleElement()
                .satisfies(summary -> assertThat(Shown.count(summary)).isEqualTo(7));
    }

    @Test
    void joinsWhatWaitsAlreadyWithoutAnotherCard() {
        send(2);
        release.run();
        var leader = leader();
        var page = opinions.page(Reader.GROUP, ListPosition.START, 5);
        cards.forget();

        send(3);
        release.run();

        assertThat(posted()).isEmpty();
        assertThat(leader()).isEqualTo(leader);
        assertThat(found(leader).times()).isEqualTo(5);
        assertThat(cards.changed()).contains(Shown.card(leader), Shown.page(page));
        assertThat(listed()).containsExactly(leader);
    }

    @Test
    void redrawsNothingForWhatIsNew() {
        sends("The stairs are dark.");
        release.run();
        cards.forget();

        sends("The lift is stuck.");
        release.run();

        assertThat(cards.changed()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("decisions")
    void isDecidedAsOneAndToldToEach(DeskAct what) {
        var all = send(3);
        var other = sends("The stairs are dark.");
        release.run();
        var follower =
                all.stream().filter(each -> !each.equals(leader())).findFirst().orElseThrow();
        var step = step(follower, what);

        var decided = opinions.take(step);

        assertThat(decided.times()).isEqualTo(3);
        assertThat(all).allSatisfy(each -> {
            assertThat(found(each).state()).isEqualTo(decided.state()).isNotEqualTo(OpinionState.WAITING);
            assertThat(found(each).handling()).isEqualTo(decided.handling());
            assertThat(view(each).handling().answer())
                    .isEqualTo(decided.handling().answer());
            assertThat(cards.changed()).contains(Shown.card(each));
        });
        assertThat(count("decision")).isEqualTo(3);
        assertThat(count("suggestion where same_words is not null")).isEqualTo(1);
        assertThat(found(other).state()).isEqualTo(OpinionState.WAITING);
        assertThat(listed()).containsExactly(other);
        assertThat(opinions.take(step).state()).isEqualTo(decided.state());
        assertThat(count("decision")).isEqualTo(3);
    }

    @Test
    void becomesOneEntryThatAllFollow() {
        var all = send(3);
        release.run();

        opinions.take(step(leader(), new DeskAct.Accept("No heat", "workplace")));

        assertThat(all.stream().map(each -> found(each).handling().entry()).distinct())
                .hasSize(1);
        assertThat(count("entry where title = 'No heat'")).isEqualTo(1);
    }

    @Test
    void isAskedAsOneAndStandsForItselfOnceItsAuthorSaysMore() {
        var all = send(3);
        release.run();
        var leader = leader();
        opinions.take(step(leader, new DeskAct.Ask("Since when?")));
        assertThat(all)
                .allSatisfy(each -> assertThat(view(each).handling().isAsked()).isTrue());
        cards.forget();

        additions.add(leader, Bytes.of(new byte[] {1}), "Since Monday.");
        release.run();

        assertThat(found(leader).times()).isEqualTo(1);
        assertThat(posted()).containsExactly(leader);
        assertThat(listed()).hasSize(2).contains(leader);
        assertThat(found(leader()).times()).isEqualTo(2);
        assertThat(cards.passed()).contains(List.of(Shown.card(leader), Shown.card(leader())));
    }

    @Test
    void leavesItsCardWhereItIsWhenItSaysMoreThanWhatComesOutWithIt() {
        var first = send(1).getFirst();
        release.run();
        additions.add(first, Bytes.of(new byte[] {1}), "Since Monday.");
        cards.forget();

        var second = send(1).getFirst();
        release.run();

        assertThat(cards.passed()).isEmpty();
        assertThat(posted()).containsExactlyInAnyOrder(first, second);
        assertThat(found(second).times()).isEqualTo(1);
    }

    /** The desk gets its number in the summary, and not the number of whoever leads the others now. */
    @Test
    void isNamedInTheSummaryOnceItsAuthorSaysMore() {
        send(2);
        release.run();
        var leader = leader();
        additions.add(leader, Bytes.of(new byte[] {1}), "Since Monday.");
        IntStream.range(0, 6).forEach(nth -> sends("Lamp " + nth + " is broken."));
        cards.forget();

        release.run();

        assertThat(opinions.page(Reader.GROUP, posted().getFirst()))
                .extracting(Opinion::id)
                .containsExactly(leader);
    }

    @Test
    void standsForItselfWhereMoreWasSaidBeforeItCameOut() {
        var all = send(3);
        additions.add(all.getFirst(), Bytes.of(new byte[] {1}), "Since Monday.");

        release.run();

        assertThat(found(all.getFirst()).times()).isEqualTo(1);
        assertThat(found(all.getLast()).times()).isEqualTo(2);
        assertThat(posted()).hasSize(2).contains(all.getFirst());
    }

    @Test
    void letsAnotherTakeThePlaceOfWhatIsWithdrawn() {
        var all = send(3);
        release.run();
        var leader = leader();
        var page = opinions.page(Reader.GROUP, ListPosition.START, 5);
        cards.forget();

        mailbox.withdraw(leader);
        assertThat(found(leader).times()).as("before the release").isEqualTo(3);
        release.run();

        var next = leader();
        assertThat(all).contains(next);
        assertThat(next).isNotEqualTo(leader);
        assertThat(found(next).times()).isEqualTo(2);
        assertThat(cards.passed())
                .containsExactly(
                        List.of(Shown.card(leader), Shown.card(next)), List.of(Shown.words(leader), Shown.words(next)));
        assertThat(cards.changed()).contains(Shown.card(next), Shown.words(next), Shown.page(page));
        assertThat(opinions.page(Reader.GROUP, page)).extracting(Opinion::id).containsExactly(next);
        assertThat(posted()).isEmpty();
    }

    @Test
    void countsDownWhereAnotherIsWithdrawnAndEndsWithTheLast() {
        var all = send(2);
        release.run();
        var leader = leader();
        var other =
                all.stream().filter(each -> !each.equals(leader)).findFirst().orElseThrow();
        cards.forget();

        mailbox.withdraw(other);
        release.run();
        assertThat(found(leader).times()).isEqualTo(1);
        assertThat(cards.passed()).isEmpty();
        assertThat(cards.changed()).contains(Shown.card(leader));

        mailbox.withdraw(leader);
        release.run();
        assertThat(listed()).isEmpty();
        assertThat(count("suggestion where same_words is not null or not leads"))
                .isZero();
    }

    @Test
    void doesNotWaitForWhatWasWithdrawnBeforeItCameOut() {
        var all = send(3);
        mailbox.withdraw(all.get(1));

        assertThat(count("held_suggestion where same_words is not null")).isEqualTo(2);
        release.run();

        assertThat(found(leader()).times()).isEqualTo(2);
    }

    @Test
    void waitsForItselfOnceItWasContested() {
        var all = send(2);
        release.run();
        opinions.take(step(leader(), new DeskAct.Spam()));
        var contested = all.getFirst();

        additions.contest(contested, Bytes.of(new byte[] {1}), "I meant it.");
        release.run();
        assertThat(view(contested).state()).isEqualTo(State.CONTESTED);
        opinions.take(new DeskStep(
                UUID.randomUUID(),
                desk.appoint(Role.SUPERVISOR),
                contested,
                (short) found(contested).version(),
                new DeskAct.ListAgain("Look again.")));
        send(1);
        release.run();

        assertThat(found(contested).state()).isEqualTo(OpinionState.WAITING);
        assertThat(found(contested).times()).isEqualTo(1);
        assertThat(listed()).hasSize(2).contains(contested);
    }

    @Test
    void letsOneOfTwoWinAtTheSameMoment() throws Exception {
        for (var round = 0; round < 5; round++) {
            empty();
            var all = send(6);
            release.run();
            var steps = List.of(step(all.get(0), new DeskAct.Answer("One.")), step(all.get(5), new DeskAct.Spam()));
            try (var both = Executors.newFixedThreadPool(2)) {
                var done = both.invokeAll(steps.stream().map(this::taking).toList());

                assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
            }
            assertThat(all.stream().map(each -> found(each).state()).distinct()).hasSize(1);
            assertThat(count("decision where suggestion in (select id from suggestion)"))
                    .isEqualTo(6);
        }
    }

    /** Whatever comes first, nobody is left behind whom no line of the list leads to. */
    @Test
    void losesNobodyWhereADecisionAndAReleaseMeet() throws Exception {
        for (var round = 0; round < 10; round++) {
            empty();
            send(3);
            release.run();
            var step = step(leader(), new DeskAct.Spam());
            send(3);
            try (var both = Executors.newFixedThreadPool(2)) {
                var done = both.invokeAll(List.of(taking(step), () -> {
                    release.run();
                    return true;
                }));

                assertThat(done.get(0).get()).isTrue();
                assertThat(done.get(1).get()).isTrue();
            }
            assertThat(count("suggestion where state = 'WAITING'")).isIn(0, 3);
            assertThat(listed()).hasSize(count("suggestion where state = 'WAITING'") == 0 ? 0 : 1);
        }
    }

    @Test
    void isGuardedByTheDatabase() {
        send(2);
        release.run();

        refused(
                "same_words_while_waiting",
                "insert into suggestion (id, ref, category, words, received_on, state,"
                        + " answer, same_words) values (gen_random_uuid(), 'S-000000', 'service', '\\x00', '2026-01-01', 'ANSWERED',"
                        + " '\\x00', gen_random_uuid())");
        refused("suggestion_leads", "update suggestion set leads = true");
        refused(
                "others_are_led",
                "insert into suggestion (id, ref, category, words, received_on, state, leads)"
                        + " values (gen_random_uuid(), 'S-000000', 'service', '\\x00', '2026-01-01', 'WAITING', false)");
        refused("words stay what they are", "update suggestion set same_words = gen_random_uuid()");
        refused(
                "nothing_to_compare_once_withdrawn",
                "insert into held_suggestion (id, ref, category, received_on,"
                        + " withdrawn, same_words) values (gen_random_uuid(), 'S-000001', 'service', '2026-01-01', true,"
                        + " gen_random_uuid())");
    }

    @Test
    void leavesNoSampleOfAnImageInTheStatistics() {
        send(30);
        release.run();
        jdbc.sql("analyze suggestion").update();

        assertThat(count("pg_stats where tablename = 'suggestion' and attname = 'same_words'"))
                .isZero();
        assertThat(count("pg_stats where tablename = 'suggestion' and attname = 'ref'"))
                .isEqualTo(1);
    }

    private void refused(String why, String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update())
                .isInstanceOf(DataIntegrityViolationException.class)
                .hasMessageContaining(why);
    }

    private List<UUID> send(int times) {
        return IntStream.range(0, times).mapToObj(_ -> sends(SAID)).toList();
    }

    private UUID sends(String words) {
        return sends(words, Optional.empty());
    }

    private UUID sends(String words, Optional<Bytes> picture) {
        var letter = new Letter(words, "service", Optional.empty(), Optional.empty(), picture);
        return ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
    }

    private UUID keeps(String unit) {
        var code = images.fresh();
        mailbox.send(code, new Letter(SAID, "service", Optional.of(unit), Optional.empty(), Optional.empty()));
        return images.of(code);
    }

    /** For somebody of the desk who belongs to no unit. */
    private int times(UUID id) {
        return opinions.find(Desk.READER, id).orElseThrow().times();
    }

    private Callable<Boolean> taking(DeskStep step) {
        return () -> {
            try {
                opinions.take(step);
                return true;
            } catch (SomebodyWasQuicker late) {
                return false;
            }
        };
    }

    private DeskStep step(UUID id, DeskAct what) {
        return new DeskStep(UUID.randomUUID(), clerk, id, (short) found(id).version(), what);
    }

    private Opinion found(UUID id) {
        return opinions.find(Reader.GROUP, id).orElseThrow();
    }

    private AuthorView view(UUID id) {
        return ((Lookup.Found) mailbox.look(id)).view();
    }

    private UUID leader() {
        return jdbc.sql("""
                        select id from suggestion where leads and same_words =
                            (select same_words from suggestion group by 1 having same_words is not null
                                order by count(*) desc limit 1)
                        """).query(UUID.class).single();
    }

    private List<UUID> listed() {
        return opinions.page(Reader.GROUP, opinions.page(Reader.GROUP, ListPosition.START, 50)).stream()
                .map(Opinion::id)
                .toList();
    }

    private List<UUID> posted() {
        return cards.posted().stream()
                .map(NotedCards.Posted::subject)
                .map(Subject::id)
                .toList();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
