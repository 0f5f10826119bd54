package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.sealing.KeyRotation;
import io.candor.sealing.ReturnAddress;
import io.candor.support.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Somebody with the whole database, who knows in which order some people were seen typing. */
class UnlinkabilityTests extends OnEmptyTables {
    private static final int MANY = 50;
    /** By chance, fifty in random order come this close to the order of sending less than once in a million times. */
    private static final double NOT_BY_CHANCE = 0.75;

    @Autowired
    KeyRotation keys;

    @Autowired
    TestClock clock;

    @AfterEach
    void returnToTheMorning() {
        clock.moveTo(SuggestionModule.MORNING);
    }

    @Test
    void leavesNothingThatTellsTheOrderOfSending() {
        var sent = sendMany();

        release.run();

        var traces = new Traces(jdbc).follow(sent);
        assertThat(traces)
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(NOT_BY_CHANCE));
        assertThat(traces)
                .containsEntry("writer", 0.0)
                .containsEntry("command", 0.0)
                .containsEntry("writer of picture", 0.0);
        assertThat(count("suggestion")).isEqualTo(MANY);
    }

    @Test
    void wouldTellTheOrderIfItWereNotShuffled() {
        var sent = sendMany();

        jdbc.sql("""
                insert into suggestion (id, ref, category, words, picture, received_on, state)
                select id, ref, category, words, picture, received_on, 'WAITING' from held_suggestion
                """).update();

        assertThat(new Traces(jdbc).follow(sent))
                .containsEntry("place", 1.0)
                .containsEntry("order of rows", 1.0)
                .containsEntry("place of long words", 1.0)
                .containsEntry("place of picture", 1.0)
                .hasEntrySatisfying(
                        "chunks of picture", closeness -> assertThat(closeness).isGreaterThan(NOT_BY_CHANCE));
    }

    @Test
    void wouldTellTheOrderIfEachRowWereWrittenWhenItIsSent() {
        var sent = sendMany();

        sent.forEach(id -> jdbc.sql("""
                insert into suggestion (id, ref, category, words, picture, received_on, state)
                select id, ref, category, words, picture, received_on, 'WAITING' from held_suggestion
                where id = :id
                """).param("id", id).update());

        assertThat(new Traces(jdbc).follow(sent)).containsEntry("writer", 1.0).containsEntry("writer of picture", 1.0);
    }

    @Test
    void leavesNothingThatTellsTheOrderOfLaterChanges() {
        var sent = sendMany();
        release.run();

        sent.forEach(id -> mailbox.startNotices(id, new ReturnAddress(1, (byte) 'e')));
        release.run();

        assertThat(new Traces(jdbc).follow(sent))
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(NOT_BY_CHANCE));
    }

    @Test
    void leavesNothingThatTellsAboutWhichNoticesSomebodyChangedTheirMind() {
        var sent = sendMany();
        release.run();

        sent.subList(10, 15).forEach(id -> mailbox.startNotices(id, new ReturnAddress(1, (byte) 'e')));
        mailbox.stopNotices(sent.get(15));
        release.run();

        assertThat(jdbc.sql("select distinct xmin || ' ' || xmax || ' ' || cmin from suggestion")
                        .query(String.class)
                        .list())
                .hasSize(1);
        assertThat(jdbc.sql("select id from suggestion order by ctid")
                        .query(UUID.class)
                        .list())
                .isNotEqualTo(sent);
    }

    @Test
    void leavesNothingThatTellsTheOrderOfWithdrawals() {
        var sent = sendMany();
        sent.forEach(mailbox::withdraw);

        release.run();

        var places = jdbc.sql("select id from withdrawn_id").query(UUID.class).list();
        assertThat(places).containsExactlyInAnyOrderElementsOf(sent).isNotEqualTo(sent);
        assertThat(jdbc.sql("select distinct xmin::text from withdrawn_id")
                        .query(String.class)
                        .list())
                .hasSize(1);
    }

    @Test
    void leavesNothingThatTellsTheOrderWhenAddressesAreSealedAnew() {
        var sent = sendMany();
        sent.forEach(id -> mailbox.startNotices(id, new ReturnAddress(1, (byte) 'e')));
        release.run();
        var before = addresses();

        clock.pass(Duration.ofDays(70)); // other tests may have made the keys of the weeks that come
        keys.run();

        assertThat(addresses()).hasSize(MANY).doesNotContainAnyElementsOf(before);
        assertThat(new Traces(jdbc).follow(sent))
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(NOT_BY_CHANCE))
                .containsEntry("writer", 0.0)
                .containsEntry("command", 0.0);
    }

    private List<String> addresses() {
        return jdbc.sql("select encode(return_address, 'hex') from suggestion")
                .query((row, _) -> row.getString(1))
                .list();
    }

    /** Of each two who say the same, one was seen before the other. */
    @Test
    void leavesNothingThatTellsWhoOfThoseInTheSameWordsWasFirst() {
        var first = crowd().says(MANY);
        crowd().says(MANY);

        release.run();

        assertThat(leading(first))
                .as("of fifty tosses, less than seven or more than 43 once in ten million times")
                .isBetween(7, MANY - 7);
        assertThat(new Traces(jdbc).follow(first))
                .allSatisfy((trace, closeness) -> assertThat(closeness).isLessThan(NOT_BY_CHANCE));
    }

    @Test
    void wouldTellIfTheFirstOfThemLed() {
        var first = crowd().says(MANY);
        crowd().says(MANY);

        jdbc.sql("""
                insert into suggestion (id, ref, category, words, return_address, received_on, state, same_words)
                select id, ref, category, words, return_address, received_on, 'WAITING', same_words from held_suggestion
                """).update();

        assertThat(leading(first)).isEqualTo(MANY);
    }

    private int leading(List<UUID> those) {
        return jdbc.sql("select count(*) from suggestion where leads and id in (:ids)")
                .param("ids", those)
                .query(Integer.class)
                .single();
    }

    private List<UUID> sendMany() {
        return crowd().sends(MANY);
    }

    private Crowd crowd() {
        return new Crowd(mailbox, images);
    }

    private int count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Integer.class).single();
    }
}
