package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.access.DeskGroup;
import io.candor.access.Official;
import io.candor.bot.Destination;
import io.candor.bot.Person;
import io.candor.bot.Role;
import io.candor.bot.SomebodyWasQuicker;
import io.candor.bot.Subject;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryStep;
import io.candor.ledger.Ledger;
import io.candor.ledger.Rectification;
import io.candor.ledger.Registration;
import io.candor.ledger.Source;
import io.candor.sealing.ReturnAddress;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;

/** What the desk decides, once and for all to see, and what a withdrawal takes back from it. */
class DeskTests extends OnEmptyTables {
    private static final List<Destination> CHATS =
            List.of(Destination.privately(70_001), Destination.privately(70_002));

    @Autowired
    Opinions opinions;

    @Autowired
    Ledger ledger;

    @Autowired
    Rectification rectification;

    @Autowired
    SuggestionsOfEntries aside;

    @Autowired
    Desk desk;

    @Autowired
    DeskGroup group;

    private Official clerk;

    static Stream<DeskAct> acts() {
        return Stream.of(
                new DeskAct.Accept("Doors that stick", "workplace"),
                new DeskAct.Answer("We oiled it."),
                new DeskAct.Decline(DeclineReason.UNFOUNDED, "We looked and found nothing."),
                new DeskAct.Ask("Which door?"));
    }

    @BeforeEach
    void begin() {
        clerk = desk.appoint(Role.DESK);
        Mockito.when(group.destinations()).thenReturn(CHATS);
    }

    @Test
    void postsACardOfEachToEachChatAtTheRelease() {
        var sent = new Crowd(mailbox, images).sends(5);

        release.run();

        assertThat(cards.posted())
                .extracting(NotedCards.Posted::subject)
                .containsExactlyInAnyOrderElementsOf(Stream.concat(sent.stream(), sent.stream())
                        .map(Shown::card)
                        .toList());
        assertThat(cards.posted()).extracting(NotedCards.Posted::to).containsOnlyElementsOf(CHATS);
    }

    @Test
    void postsOneSummaryWhereMoreCameOut() {
        new Crowd(mailbox, images).sends(6);

        release.run();

        assertThat(cards.posted()).hasSize(2).allSatisfy(posted -> {
            assertThat(posted.subject().kind()).isEqualTo(Shown.SUMMARY);
            assertThat(Shown.count(posted.subject().id())).isEqualTo(6);
        });
    }

    @Test
    void postsInNoTellingOrder() {
        var inOrder = 0;
        for (var round = 0; round < 12; round++) {
            empty();
            Mockito.when(group.destinations()).thenReturn(CHATS.subList(0, 1));
            var sent = new Crowd(mailbox, images).sends(5);
            release.run();
            var posted =
                    cards.posted().stream().map(each -> each.subject().id()).toList();
            inOrder += posted.equals(sent) ? 1 : 0;
        }

        assertThat(inOrder)
                .as("three of twelve by chance once in ten thousand times")
                .isLessThan(3);
    }

    @ParameterizedTest
    @MethodSource("acts")
    void doesEachActOnce(DeskAct what) {
        var id = released();
        var step = step(id, what);

        var first = opinions.take(step);
        var changes = cards.changed().size();
        var second = opinions.take(step);

        assertThat(second).isEqualTo(first);
        assertThat(first.version()).isEqualTo(1);
        assertThat(cards.changed()).hasSize(changes).contains(Shown.card(id));
        assertThat(jdbc.sql("select official from decision").query(UUID.class).list())
                .containsExactly(clerk.id().value());
    }

    @ParameterizedTest
    @MethodSource("acts")
    void refusesWhoeverComesSecond(DeskAct what) {
        var id = released();
        var late = step(id, what);
        opinions.take(step(id, new DeskAct.Ask("Which one?")));

        assertThatThrownBy(() -> opinions.take(late)).isInstanceOf(SomebodyWasQuicker.class);
        assertThatThrownBy(() -> opinions.asSeen(Desk.READER, id, (short) 0)).isInstanceOf(SomebodyWasQuicker.class);
        assertThat(count("decision")).isEqualTo(1);
        assertThat(opinions.find(Desk.READER, id).orElseThrow().state()).isEqualTo(OpinionState.WAITING);
    }

    @Test
    void letsOneOfTwoWinAtTheSameMoment() throws Exception {
        var id = released();
        var steps = List.of(step(id, new DeskAct.Answer("One.")), step(id, new DeskAct.Answer("Other.")));
        try (var both = Executors.newFixedThreadPool(2)) {
            var done = both.invokeAll(steps.stream().map(this::taking).toList());

            assertThat(List.of(done.get(0).get(), done.get(1).get())).containsExactlyInAnyOrder(true, false);
        }
        assertThat(count("decision")).isEqualTo(1);
    }

    @Test
    void movesBackFromAnEntryButNotFromAnAnswer() {
        var id = released();
        opinions.take(step(id, new DeskAct.Accept("Doors that stick", "workplace")));

        var answered = opinions.take(step(id, new DeskAct.Answer("We oiled it.")));

        assertThat(answered.handling().entry()).isEmpty();
        assertThat(answered.handling().answer()).contains("We oiled it.");
        assertThatThrownBy(() -> opinions.take(step(id, new DeskAct.Accept("Doors", "workplace"))))
                .isInstanceOf(SomebodyWasQuicker.class);
        assertThat(count("entry where title = 'Doors'")).isZero();
    }

    @Test
    void attachesOnlyToWhatIsOpen() {
        var id = released();

        assertThatThrownBy(() -> opinions.take(step(id, new DeskAct.Attach(999_999))))
                .isInstanceOf(NoOpenEntry.class);

        var entry = ledger.entry(entry());
        assertThat(opinions.take(step(id, new DeskAct.Attach(entry.number())))
                        .handling()
                        .entry())
                .contains(entry.id());
    }

    @Test
    void showsTheAuthorWhatBecameOfItAndLeavesNoTraceOfLooking() {
        var id = released();
        opinions.take(step(id, new DeskAct.Ask("Which door?")));
        opinions.take(step(id, new DeskAct.Decline(DeclineReason.OTHER, "Not this year.")));
        jdbc.sql("create extension if not exists pageinspect").update();
        var before = flags();

        var view = ((Lookup.Found) mailbox.look(id)).view();

        assertThat(view.state()).isEqualTo(AuthorView.State.DECLINED);
        assertThat(view.handling().reason()).contains(DeclineReason.OTHER);
        assertThat(view.handling().answer()).contains("Not this year.");
        assertThat(view.handling().dialogue()).extracting(DialogueLine::words).containsExactly("Which door?");
        assertThat(flags()).isEqualTo(before);
    }

    @Test
    void leavesNothingOfWhatIsWithdrawnAndRedrawsWhereItStood() {
        var id = released();
        var page = opinions.page(Desk.READER, ListPosition.START, 5);
        opinions.take(step(id, new DeskAct.Ask("Which door?")));
        var entry = opinions.take(step(id, new DeskAct.Accept("Doors that stick", "workplace")))
                .handling()
                .entry()
                .orElseThrow();
        cards.forget();

        mailbox.withdraw(id);
        assertThat(cards.changed()).as("before the release").isEmpty();
        release.run();

        assertThat(jdbc.sql("""
                        select words is null and return_address is null and entry is null and answer is null
                            and decline_reason is null and state = 'WITHDRAWN' from suggestion
                        """).query(Boolean.class).single()).isTrue();
        assertThat(count("message")).isZero();
        assertThat(cards.changed())
                .contains(Shown.card(id), Shown.words(id), Shown.page(page), new Subject('e', entry.value()));
        assertThatThrownBy(() -> opinions.take(step(id, new DeskAct.Answer("Too late."))))
                .isInstanceOf(OpinionWithdrawn.class);
        assertThat(aside.references(entry, reading(), 5)).isEmpty();
    }

    @Test
    void takesTheAnswerBackTooWhenItIsWithdrawn() {
        var id = released();
        opinions.take(step(id, new DeskAct.Decline(DeclineReason.SPAM, "Nothing to act on.")));

        mailbox.withdraw(id);
        release.run();

        assertThat(count("suggestion where answer is null and decline_reason is null"))
                .isEqualTo(1);
    }

    @Test
    void tellsOfficialsNothingOfNotices() {
        var id = released();
        var before = opinions.find(Desk.READER, id);
        cards.forget();

        mailbox.startNotices(id, new ReturnAddress(1, (byte) 'e'));
        release.run();

        assertThat(opinions.find(Desk.READER, id)).isEqualTo(before);
        assertThat(cards.changed()).isEmpty();
    }

    @Test
    void keepsTheAddressThroughADecision() {
        var id = released();
        mailbox.startNotices(id, new ReturnAddress(1, (byte) 'e'));
        release.run();

        opinions.take(step(id, new DeskAct.Answer("We oiled it.")));

        assertThat(((Lookup.Found) mailbox.look(id)).view().notices()).isTrue();
    }

    @Test
    void goesAlongWithAMergerAndReturns() {
        var first = accepted("Doors that stick");
        var second = accepted("Windows that stick");
        var third = accepted("Everything that sticks");

        merge(first, second);
        merge(second, third);
        assertThat(aside.references(third, reading(), 9)).hasSize(3).isSorted();
        assertThat(aside.references(first, reading(), 9)).isEmpty();
        unmerge(second);
        assertThat(aside.references(second, reading(), 9)).hasSize(2);
        unmerge(first);

        assertThat(List.of(first, second, third))
                .allSatisfy(entry ->
                        assertThat(aside.references(entry, reading(), 9)).hasSize(1));
        assertThat(count("moved_along")).isZero();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update suggestion set state = 'ACCEPTED'",
                "update suggestion set state = 'ANSWERED'",
                "update suggestion set state = 'DECLINED', answer = words",
                "update suggestion set decline_reason = 'SPAM'",
                "update suggestion set state = 'DECLINED', answer = words, decline_reason = 'BORING'",
                "update suggestion set answer = words",
                "update suggestion set state = 'WITHDRAWN'",
                "update message set words = ''",
                "delete from message",
                "update decision set kind = 'DECLINED'",
                "delete from decision",
                "truncate decision",
            })
    void refusesBySqlWhatMustNeverBe(String sql) {
        var id = released();
        opinions.take(step(id, new DeskAct.Ask("Which door?")));

        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataAccessException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WAITING", "ACCEPTED", "DECLINED"})
    void refusesBySqlToTakeAnAnswerBack(String state) {
        var id = released();
        opinions.take(step(id, new DeskAct.Answer("We oiled it.")));

        assertThatThrownBy(() -> jdbc.sql("""
                        update suggestion set state = :state,
                            answer = case when :state = 'DECLINED' then answer end,
                            decline_reason = case when :state = 'DECLINED' then 'SPAM' end,
                            entry = case when :state = 'ACCEPTED' then :entry end
                        """)
                        .param("state", state)
                        .param("entry", entry().value())
                        .update())
                .hasStackTraceContaining("cannot become");
    }

    private Callable<Boolean> taking(DeskStep step) {
        return () -> {
            try {
                opinions.take(step);
                return true;
            } catch (SomebodyWasQuicker | OptimisticLockingFailureException second) {
                return false;
            }
        };
    }

    private UUID released() {
        var id = new Crowd(mailbox, images).sends(1).getFirst();
        release.run();
        return id;
    }

    private EntryId accepted(String title) {
        return opinions.take(step(released(), new DeskAct.Accept(title, "workplace")))
                .handling()
                .entry()
                .orElseThrow();
    }

    private EntryId entry() {
        return ledger.register(new Registration(UUID.randomUUID(), clerk, Source.OWN, "Stairs", "workplace"))
                .id();
    }

    private void merge(EntryId entry, EntryId into) {
        change(entry, new EntryAct.Merge(ledger.entry(into).number()));
    }

    private void unmerge(EntryId entry) {
        change(entry, new EntryAct.Unmerge());
    }

    private void change(EntryId entry, EntryAct act) {
        var sheet = rectification.sheet(entry);
        rectification.take(new EntryStep(UUID.randomUUID(), clerk, entry, sheet.version(), act));
    }

    private DeskStep step(UUID id, DeskAct what) {
        var version = (short) opinions.find(Desk.READER, id).orElseThrow().version();
        return new DeskStep(UUID.randomUUID(), clerk, id, version, what);
    }

    private List<?> flags() {
        return jdbc.sql("""
                        select t_ctid::text || t_infomask from heap_page_items(get_raw_page('suggestion', 0))
                        union all select t_ctid::text || t_infomask from heap_page_items(get_raw_page('message', 0))
                        """).query(String.class).list();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }

    private Person reading() {
        var chat = clerk.chat().orElseThrow().chat();
        return new Person(chat, chat);
    }
}
