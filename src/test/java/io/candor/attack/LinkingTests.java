package io.candor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Somebody who has read everything and has the whole database tries to find out which suggestions are one person's, on what
 * real people wrote. Their own words give some of them away; nothing else may give more of them away.
 *
 * <p>The people sit down and send several things one after the other, over five days with three releases each; half of it
 * with notices. Some add, judge, withdraw, or change their minds about notices for all that they said; officials decide and
 * close; notices leave. The attacker knows the authors of one half, chooses by them what to look at and how much it weighs,
 * and attacks the other half. What officials see beside the words, whichever way, counts as known: the day, the release in
 * which something came out or was added to. Both ways are measured on the same authors, and compared by drawing the authors
 * anew, the difference with its interval of 95 % is printed.
 *
 * <p>Out of scope is the write-ahead log, as the threat model says. How the people and officials behave is seeded; what the
 * database draws at random is not, so every run is another trial. An alarm needs a gain of 4.5 standard errors (one in
 * 300,000 by chance for each of nine attacks, and less often, as a useless trace makes an attack worse); or a trace that
 * clusters more than in each of four million ways to deal the cases out (of 300 traces, by chance less than once in 10,000
 * runs); or one that follows the order of sending by 5.5 standard errors (less than once in 80,000 runs). Clusters and order
 * are by far the sharper look: they see what would not help an attacker much yet. The leaks that are built on
 * purpose exceed these limits several times over.
 */
class LinkingTests extends InATown {
    private static final int RELEASES = 15;
    private static final double IN_ORDER = 5.5;
    private static final double PLAIN_TO_SEE = 12;

    private final Random random = new Random(20_180_202);
    private List<Sent> sent;
    private List<Trace> traces;
    private List<Trace> leaks;
    private Attack attack;
    private Clusters clusters;
    private Order order;

    @BeforeAll
    void peopleSpeakAndOfficialsAct() {
        var town = town(random);
        var desk = new DeskWork(town, random);
        var traffic = new Traffic(town, random, Optional.of(desk));
        traffic.goesOn(Sittings.of(said("en"), RELEASES, random));
        desk.acts();
        sent = traffic.sent();
        jdbc.sql("analyze").update();
        attack = new Attack(sent, random);
        clusters = new Clusters(sent);
        order = new Order(sent);
        look();
    }

    private void look() {
        traces = new ArrayList<>(Scan.of(jdbc, "public", sent));
        traces.add(leavingNotices());
        try (var leaky = new Leaks(jdbc, sent, random)) {
            leaky.make();
            leaks = Scan.of(jdbc, Leaks.SCHEMA, sent);
        }
    }

    @Test
    void findsSomeByTheirOwnWords() {
        print(
                "words alone find %.3f of the English opinions' companions, chance %.3f",
                attack.byWordsAlone(), attack.byChance());
        var chinese = new Attack(
                said("zh").stream().map(each -> new Sent(null, each, "", 0, 0)).toList(), random);
        print(
                "words alone find %.3f of the Chinese opinions' companions, chance %.3f",
                chinese.byWordsAlone(), chinese.byChance());
        print(
                "words, day and release find %.3f of each author's, %d authors with more than one",
                attack.byWhatOfficialsSee(), attack.authors());

        print("whoever always wants notices, or never, is found: %s", attack.with(List.of(habits()), random));

        assertThat(attack.byWordsAlone()).isBetween(0.1, 0.3).isGreaterThan(4 * attack.byChance());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void findsNoMoreByTheDatabase(Kind kind) {
        var gain = attack.with(kind.of(traces), random);
        print("%s: %s", kind, gain);

        assertThat(gain.isSure()).as("%s: %s", kind, gain).isFalse();
    }

    @Test
    void findsNoMoreByAllOfItTogether() {
        var gain = attack.withAllLearned(traces, random);
        print("all learned together: %s", gain);

        assertThat(gain.isSure()).as("%s", gain).isFalse();
    }

    @Test
    void findsNothingThatLiesTogether() {
        print("%d traces are looked at", traces.size());

        assertThat(traces)
                .extracting(Trace::name)
                .contains("suggestion.ctid", "suggestion.xmin", "suggestion heap", "suggestion index suggestion_pkey")
                .contains(
                        "suggestion.words toast place",
                        "suggestion.words beginning",
                        "suggestion.return_address length")
                .contains("message.ctid", "decision.at", "rating.xmin", "list_page.position", "contest.ctid")
                .contains("notice.due_at", "notices left", "pg_stats public suggestion id");
        assertThat(clusters.linking(traces, random)).isEmpty();
    }

    @Test
    void findsNothingInTheOrderOfSending() {
        assertThat(order.followed(traces, IN_ORDER)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void wouldFindMoreInALeakyDatabase(Kind kind) {
        var leaking = kind.leaking(leaks);
        var gain = attack.with(leaking, random);
        print("%s, leaky: %s", kind, gain);

        assertThat(gain.isSure()).as("%s: %s", kind, gain).isTrue();
        assertThat(leaking).anyMatch(each -> clusters.excess(each, random) > PLAIN_TO_SEE);
    }

    @Test
    void wouldLearnMoreFromALeakyDatabase() {
        var gain = attack.withAllLearned(leaks, random);
        print("all learned together, leaky: %s", gain);

        assertThat(gain.isSure()).as("%s", gain).isTrue();
    }

    @Test
    void wouldFindTheOrderInALeakyDatabase() {
        assertThat(order.followed(leaks, IN_ORDER).keySet())
                .contains("in_order.ctid", "in_order.words toast", "at_once.xmin", "timed.sent_at", "numbered.ref");
    }

    /** When notices about each case left, as somebody sees who looks into the table all the time. */
    private Trace leavingNotices() {
        var moments = new HashMap<Integer, List<Long>>();
        for (var nth = 0; nth < sent.size(); nth++) {
            var at = left.get(reference(sent.get(nth)));
            if (at != null) {
                moments.put(nth, List.of(at));
            }
        }
        return Trace.of("notices left", sent.size(), moments);
    }

    /** What the database shows of those who always choose the same of two ways to send: not promised to be hidden. */
    private Trace habits() {
        var ways = new HashMap<Integer, List<Integer>>();
        for (var nth = 0; nth < sent.size(); nth++) {
            ways.put(nth, List.of(Math.floorMod(sent.get(nth).author().hashCode() / 7, 2) * 1_000));
        }
        return Trace.of("always the same way", sent.size(), ways);
    }

    private String reference(Sent one) {
        return jdbc.sql("select ref from suggestion where id = :id")
                .param("id", one.id)
                .query(String.class)
                .single();
    }
}
