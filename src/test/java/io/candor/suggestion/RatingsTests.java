package io.candor.suggestion;

import static io.candor.suggestion.Verdict.NOT;
import static io.candor.suggestion.Verdict.PARTLY;
import static io.candor.suggestion.Verdict.RESOLVED;
import static io.candor.suggestion.Verdicts.first;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Official;
import io.candor.bot.Role;
import io.candor.ledger.EntryAct;
import io.candor.ledger.Satisfaction;
import io.candor.ledger.Satisfaction.Leaning;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** How authors judge a close-off: unseen until the release, once for all after it, and for everybody only from five on. */
class RatingsTests extends OnEmptyTables {
    private static final int MANY = 50;
    /** By chance, fifty in random order come this close to the order of judging less than once in a million times. */
    private static final double NOT_BY_CHANCE = 0.75;

    private static final String OUTSIDE = """
            select 'suggestion' || ctid || xmin || '/' || xmax || cmin || cmax || suggestion from suggestion
            union all select 'rating' || ctid || xmin || '/' || xmax || cmin || cmax || rating from rating
            union all select 'entry' || ctid || xmin || '/' || xmax || cmin || cmax || entry from entry
            union all select 'satisfaction' || satisfaction from satisfaction order by 1
            """;

    @Autowired
    Ratings ratings;

    @Autowired
    Judging judging;

    @Autowired
    SuggestionsOfEntries aside;

    @Autowired
    Verdicts verdicts;

    @Autowired
    Desk desk;

    private Official verifier;

    @BeforeEach
    void begin() {
        verifier = desk.appoint(Role.SUPERVISOR);
    }

    @Test
    void showsItsAuthorAtOnceAndOfficialsAfterTheRelease() {
        var id = verdicts.released();
        var entry = verdicts.closed(List.of(id), verifier);

        ratings.rate(id, 1, PARTLY);
        var before = verdicts.judgement(id).ratings();
        var known = verdicts.known(id).ratings();
        release.run();

        assertThat(before).containsExactly(new Rating(first(entry), PARTLY, true));
        assertThat(known).isEmpty();
        assertThat(verdicts.known(id).ratings()).containsExactly(new Rating(first(entry), PARTLY, false));
        assertThat(count("held_rating")).isZero();
        assertThat(cards.changed()).contains(Shown.card(id));
    }

    @Test
    void canBeChangedUntilItCameOutAndNotAfterwards() {
        var id = verdicts.released();
        verdicts.closed(List.of(id), verifier);

        ratings.rate(id, 1, NOT);
        ratings.rate(id, 1, RESOLVED);
        release.run();
        ratings.rate(id, 1, NOT);

        assertThat(verdicts.judgement(id).ratings()).extracting(Rating::verdict).containsExactly(RESOLVED);
        assertThat(judging.toRate(verdicts.view(id))).isEmpty();
        assertThat(count("held_rating")).isZero();
    }

    @Test
    void isOfWhatIsClosedAndOfTheRoundThatWasLookedAtOnly() {
        var waiting = verdicts.released();
        var id = verdicts.released();
        var entry = verdicts.closed(List.of(id), verifier);

        ratings.rate(waiting, 1, RESOLVED);
        ratings.rate(id, 2, RESOLVED);
        verdicts.step(entry, verifier, new EntryAct.Reopen("It sticks again."));
        ratings.rate(id, 1, RESOLVED);
        verdicts.close(entry, verifier);
        ratings.rate(id, 1, RESOLVED);

        assertThat(count("held_rating")).isZero();
        ratings.rate(id, 2, RESOLVED);
        assertThat(count("held_rating where round = 2")).isEqualTo(1);
    }

    @Test
    void standsAlsoWhereTheEntryWasReopenedMeanwhileAndMayDifferTheNextTime() {
        var id = verdicts.released();
        var entry = verdicts.closed(List.of(id), verifier);
        ratings.rate(id, 1, NOT);
        verdicts.step(entry, verifier, new EntryAct.Reopen("It sticks again."));
        release.run();
        verdicts.close(entry, verifier);

        ratings.rate(id, 2, RESOLVED);
        release.run();

        assertThat(verdicts.known(id).ratings()).extracting(Rating::verdict).containsExactly(NOT, RESOLVED);
    }

    @Test
    void leavesNoTraceOutsideTheHeldTableBeforehand() {
        var ids = released(5);
        verdicts.closed(ids, verifier);
        var before = outside();

        ids.forEach(id -> ratings.rate(id, 1, RESOLVED));
        ids.forEach(mailbox::look);

        assertThat(outside()).isEqualTo(before);
    }

    @Test
    void leavesNothingThatTellsTheOrderOfJudging() {
        var judged = judgedByMany();

        release.run();

        assertThat(closeness(judged)).isLessThan(NOT_BY_CHANCE);
        assertThat(jdbc.sql("select distinct xmin::text || cmin::text from rating")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void wouldTellTheOrderIfItWereNotShuffled() {
        var judged = judgedByMany();

        jdbc.sql("insert into rating select suggestion, entry, round, verdict from held_rating")
                .update();

        assertThat(closeness(judged)).isGreaterThan(0.99);
    }

    @Test
    void isDestroyedWithTheSuggestionBeforeAndAfterItCameOut() {
        var ids = released(2);
        verdicts.closed(ids, verifier);
        ratings.rate(ids.getFirst(), 1, NOT);
        release.run();
        ratings.rate(ids.getLast(), 1, NOT);

        ids.forEach(mailbox::withdraw);
        var held = count("held_rating");
        release.run();

        assertThat(held).isZero();
        assertThat(count("rating")).isZero();
    }

    @Test
    void isToldToEverybodyFromFiveOnAndAnewWithFiveMoreOnly() {
        var ids = released(14);
        var entry = verdicts.closed(ids, verifier);
        var seen = new ArrayList<Object>();

        for (var id : ids) {
            ratings.rate(id, 1, ids.indexOf(id) < 5 ? RESOLVED : NOT);
            release.run();
            seen.add(aside.satisfaction(entry).map(Object::toString).orElse("nothing"));
        }

        var first = new Satisfaction(Leaning.RESOLVED, 5).toString();
        var second = new Satisfaction(Leaning.DIVIDED, 10).toString();
        assertThat(seen)
                .containsExactlyElementsOf(Stream.of(
                                Collections.nCopies(4, "nothing"),
                                Collections.nCopies(5, first),
                                Collections.nCopies(5, second))
                        .flatMap(List::stream)
                        .toList());
    }

    /** Whatever the fourteenth of fourteen says, it looks the same. */
    @Test
    void tellsNothingOfASingleOneWhoComesAfterFive() {
        var told = Arrays.stream(Verdict.values()).map(this::toldAfterFiveAnd).toList();

        assertThat(told).containsOnly(new Satisfaction(Leaning.RESOLVED, 5).toString());
    }

    @ParameterizedTest
    @CsvSource({
        "4, 1, RESOLVED",
        "3, 2, DIVIDED",
        "1, 4, NOT_RESOLVED",
        "2, 3, DIVIDED",
        "5, 0, RESOLVED",
        "0, 5, NOT_RESOLVED"
    })
    void saysWhatTwoThirdsSay(int resolved, int unresolved, Leaning leaning) {
        var ids = released(resolved + unresolved);
        var entry = verdicts.closed(ids, verifier);

        ids.forEach(id -> ratings.rate(id, 1, ids.indexOf(id) < resolved ? RESOLVED : NOT));
        release.run();

        assertThat(aside.satisfaction(entry)).contains(new Satisfaction(leaning, 5));
        assertThat(cards.changed()).contains(Shown.entry(entry));
    }

    @Test
    void isToldOfThePresentCloseOffOnly() {
        var ids = released(5);
        var entry = verdicts.closed(ids, verifier);
        ids.forEach(id -> ratings.rate(id, 1, NOT));
        release.run();

        verdicts.step(entry, verifier, new EntryAct.Reopen("They stick again."));
        var reopened = aside.satisfaction(entry);
        verdicts.close(entry, verifier);

        assertThat(reopened).isEmpty();
        assertThat(aside.satisfaction(entry)).isEmpty();
    }

    private String toldAfterFiveAnd(Verdict sixth) {
        empty();
        var ids = released(6);
        var entry = verdicts.closed(ids, verifier);
        ids.subList(0, 5).forEach(id -> ratings.rate(id, 1, RESOLVED));
        release.run();
        ratings.rate(ids.getLast(), 1, sixth);
        release.run();
        return aside.satisfaction(entry).orElseThrow().toString();
    }

    private List<UUID> released(int many) {
        return IntStream.range(0, many).mapToObj(_ -> verdicts.released()).toList();
    }

    private List<UUID> judgedByMany() {
        var ids = new ArrayList<>(new Crowd(mailbox, images).sends(MANY));
        release.run();
        verdicts.closed(ids, verifier);
        Collections.shuffle(ids);
        ids.forEach(id -> ratings.rate(id, 1, RESOLVED));
        return ids;
    }

    /** The order in which rows lie, compared with the order of judging. */
    private double closeness(List<UUID> judged) {
        var rows = jdbc.sql("select suggestion from rating").query(UUID.class).list();
        var n = judged.size();
        var squares = IntStream.range(0, n)
                .mapToLong(place -> (long) Math.pow(place - rows.indexOf(judged.get(place)), 2))
                .sum();
        return Math.abs(1 - 6.0 * squares / ((double) n * (n * (long) n - 1)));
    }

    private List<?> outside() {
        return jdbc.sql(OUTSIDE).query(String.class).list();
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
