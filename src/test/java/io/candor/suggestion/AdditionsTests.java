package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.DeskGroup;
import io.candor.bot.Destination;
import io.candor.bot.Role;
import io.candor.sealing.Bytes;
import io.candor.suggestion.AuthorView.State;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;

/** What authors add: seen by nobody before the release, in no telling order after it, and gone when they take it back. */
class AdditionsTests extends OnEmptyTables {
    private static final Destination CHAT = Destination.privately(70_001);
    private static final int MANY = 50;
    /** By chance, fifty in random order come this close to the order of sending less than once in a million times. */
    private static final double NOT_BY_CHANCE = 0.75;

    private static final String OUTSIDE = """
            select 'suggestion' || ctid || xmin || '/' || xmax || cmin || cmax || suggestion from suggestion
            union all select 'message' || ctid || xmin || '/' || xmax || cmin || cmax || message from message order by 1
            """;

    @Autowired
    Additions additions;

    @Autowired
    Opinions opinions;

    @Autowired
    EntryQuestions questions;

    @Autowired
    Desk desk;

    @Autowired
    DeskGroup group;

    private int nonces;
    private int doors;

    @BeforeEach
    void begin() {
        Mockito.when(group.destinations()).thenReturn(List.of(CHAT));
    }

    @Test
    void showsItsAuthorAtOnceAndOfficialsAfterTheRelease() {
        var id = released();

        add(id, "It is the door to the yard.");
        var before = view(id).handling().dialogue();
        var officialsBefore =
                opinions.find(Desk.READER, id).orElseThrow().handling().dialogue();
        release.run();

        assertThat(before).extracting(DialogueLine::held).containsExactly(true);
        assertThat(officialsBefore).isEmpty();
        assertThat(opinions.find(Desk.READER, id).orElseThrow().handling().dialogue())
                .extracting(DialogueLine::words)
                .containsExactly("It is the door to the yard.");
        assertThat(view(id).handling().dialogue())
                .extracting(DialogueLine::held)
                .containsExactly(false);
        assertThat(count("held_message")).isZero();
    }

    @Test
    void comesOutWithAStillHeldSuggestionInTheOrderOfWriting() {
        var id = sent();
        IntStream.range(0, 12).forEach(nth -> add(id, "Part " + nth));
        assertThat(view(id).state()).isEqualTo(State.HELD);

        release.run();

        assertThat(opinions.find(Desk.READER, id).orElseThrow().handling().dialogue())
                .extracting(DialogueLine::words)
                .containsExactlyElementsOf(
                        IntStream.range(0, 12).mapToObj(nth -> "Part " + nth).toList());
        assertThat(cards.posted()).hasSize(1);
    }

    @Test
    void happensOnceForEachNonceBeforeAndAfterTheRelease() {
        var id = released();
        var nonce = nonce();

        additions.add(id, nonce, "Once.");
        additions.add(id, nonce, "Once.");
        release.run();
        var again = (Lookup.Found) additions.add(id, nonce, "Once.");

        assertThat(again.view().handling().dialogue()).hasSize(1);
        assertThat(count("message")).isEqualTo(1);
        assertThat(count("held_message")).isZero();
    }

    @Test
    void leavesNoTraceOutsideTheHeldTableBeforehand() {
        var ids = new Crowd(mailbox, images).sends(5);
        release.run();
        var before = outside();

        ids.forEach(id -> add(id, "More."));
        ids.forEach(mailbox::look);

        assertThat(outside()).isEqualTo(before);
        assertThat(cards.changed()).isEmpty();
    }

    @Test
    void leavesNothingThatTellsTheOrderOfAdding() {
        var added = addMany();

        release.run();

        assertThat(closeness(added)).isLessThan(NOT_BY_CHANCE);
        assertThat(closeness(suggestionsOf(added))).isLessThan(NOT_BY_CHANCE);
        assertThat(jdbc.sql("select distinct xmin::text || cmin::text from message")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void wouldTellTheOrderIfItWereNotShuffled() {
        var added = addMany();

        jdbc.sql("""
                insert into message
                select id, suggestion, position, 'AUTHOR', words, sent_on from held_message
                """).update();

        assertThat(closeness(added)).isGreaterThan(0.99);
    }

    @Test
    void isDestroyedWhenTheSuggestionIsWithdrawnBeforeItCameOut() {
        var held = sent();
        var released = released();
        var again = sent();
        add(again, "Of a held one.");
        add(released, "Of a released one.");

        mailbox.withdraw(again);
        mailbox.withdraw(released);

        assertThat(count("held_message")).isZero();
        release.run();
        assertThat(count("message")).isZero();
        assertThat(view(held).handling().dialogue()).isEmpty();
    }

    @Test
    void isDestroyedWhenTheSuggestionIsWithdrawnAfterItCameOut() {
        var id = released();
        add(id, "It is the door to the yard.");
        release.run();
        var line = view(id).handling().dialogue().getFirst().id();
        cards.forget();

        mailbox.withdraw(id);
        release.run();

        assertThat(count("message")).isZero();
        assertThat(cards.changed()).contains(Shown.card(id), Shown.words(line));
        assertThat(cards.posted()).isEmpty();
    }

    @Test
    void takesNothingForWhatIsWithdrawnOrNeverWas() {
        var id = released();
        mailbox.withdraw(id);

        assertThat(additions.add(id, nonce(), "Too late.")).isEqualTo(new Lookup.Withdrawn());
        assertThat(additions.add(UUID.randomUUID(), nonce(), "To nothing.")).isEqualTo(new Lookup.Unknown());
        assertThat(count("held_message")).isZero();
    }

    @Test
    void isShownOnceMoreWhereSomebodyNoticesAndMakesOldButtonsOld() {
        var id = released();
        var before = opinions.find(Desk.READER, id).orElseThrow().version();
        cards.forget();

        add(id, "One.");
        add(id, "Two.");
        release.run();

        assertThat(cards.posted()).containsExactly(new NotedCards.Posted(Shown.card(id), CHAT));
        assertThat(cards.changed()).contains(Shown.card(id));
        assertThat(opinions.find(Desk.READER, id).orElseThrow().version()).isEqualTo(before + 1);
    }

    @Test
    void isNamedInTheSummaryWhereManyCameOut() {
        var ids = new Crowd(mailbox, images).sends(4);
        release.run();
        cards.forget();
        ids.forEach(id -> add(id, "More."));
        new Crowd(mailbox, images).sends(2);

        release.run();

        assertThat(cards.posted()).hasSize(1);
        var summary = cards.posted().getFirst().subject();
        assertThat(summary.kind()).isEqualTo(Shown.SUMMARY);
        assertThat(Shown.count(summary.id())).isEqualTo(2);
        assertThat(opinions.page(Desk.READER, summary.id()))
                .extracting(Opinion::id)
                .containsExactlyInAnyOrderElementsOf(ids);
    }

    @Test
    void isNotLostWhereTheDeskDecidedMeanwhile() {
        var id = released();
        add(id, "It is the door to the yard.");
        take(id, new DeskAct.Decline(DeclineReason.UNFOUNDED, "We found no such door."));

        release.run();

        var opinion = opinions.find(Desk.READER, id).orElseThrow();
        assertThat(opinion.state()).isEqualTo(OpinionState.DECLINED);
        assertThat(opinion.handling().dialogue()).hasSize(1);
        assertThat(cards.posted()).contains(new NotedCards.Posted(Shown.card(id), CHAT));
    }

    @Test
    void asksAllAuthorsOfAnEntryOnce() {
        var ids = new Crowd(mailbox, images).sends(3);
        release.run();
        var entry = take(ids.getFirst(), new DeskAct.Accept("Doors that stick", "workplace"))
                .handling()
                .entry()
                .orElseThrow();
        jdbc.sql("update suggestion set state = 'ACCEPTED', entry = :entry where id = :id")
                .param("entry", entry.value())
                .param("id", ids.get(1))
                .update();
        var act = UUID.randomUUID();
        var clerk = desk.appoint(Role.DESK);

        assertThat(questions.ask(act, Reader.alone(clerk), entry, "Which door?"))
                .isEqualTo(2);
        assertThat(questions.ask(act, Reader.alone(clerk), entry, "Which door?"))
                .isEqualTo(2);

        assertThat(count("message where author = 'DESK'")).isEqualTo(2);
        assertThat(count("decision where kind = 'ASKED'")).isEqualTo(2);
        assertThat(view(ids.get(2)).handling().dialogue()).isEmpty();
    }

    private List<UUID> addMany() {
        var ids = new Crowd(mailbox, images).sends(MANY);
        release.run();
        var shuffled = new java.util.ArrayList<>(ids);
        Collections.shuffle(shuffled);
        return shuffled.stream().map(id -> add(id, "More. ".repeat(300))).toList();
    }

    /** The order in which rows lie, compared with the order of adding. */
    private double closeness(List<UUID> added) {
        var table = jdbc.sql("select count(*) from message where id in (:ids)")
                                .param("ids", added)
                                .query(Integer.class)
                                .single()
                        == 0
                ? "suggestion"
                : "message";
        var rows = jdbc.sql("select id from " + table).query(UUID.class).list();
        var n = added.size();
        var squares = IntStream.range(0, n)
                .mapToLong(place -> (long) Math.pow(place - rows.indexOf(added.get(place)), 2))
                .sum();
        return Math.abs(1 - 6.0 * squares / ((double) n * (n * (long) n - 1)));
    }

    private List<UUID> suggestionsOf(List<UUID> added) {
        return added.stream()
                .map(id -> jdbc.sql("select suggestion from message where id = :id")
                        .param("id", id)
                        .query(UUID.class)
                        .single())
                .toList();
    }

    private UUID add(UUID id, String words) {
        var found = (Lookup.Found) additions.add(id, nonce(), words);
        return found.view().handling().dialogue().getLast().id();
    }

    private Bytes nonce() {
        return Bytes.of(new byte[] {0, 0, 0, 0, (byte) ++nonces});
    }

    private Opinion take(UUID id, DeskAct what) {
        var version = (short) opinions.find(Desk.READER, id).orElseThrow().version();
        return opinions.take(new DeskStep(UUID.randomUUID(), desk.appoint(Role.DESK), id, version, what));
    }

    private UUID released() {
        var id = sent();
        release.run();
        cards.forget();
        return id;
    }

    private UUID sent() {
        var letter = new Letter("Door " + ++doors + " sticks.", "service", Optional.empty());
        return ((Lookup.Found) mailbox.send(images.fresh(), letter)).view().id();
    }

    private AuthorView view(UUID id) {
        return Stream.of(mailbox.look(id))
                .map(Lookup.Found.class::cast)
                .map(Lookup.Found::view)
                .findFirst()
                .orElseThrow();
    }

    private List<?> outside() {
        return jdbc.sql(OUTSIDE).query(String.class).list();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
