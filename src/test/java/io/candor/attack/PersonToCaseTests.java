package io.candor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.attack.Watch.Online;
import io.candor.support.Opinions;
import io.candor.support.Opinions.Opinion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/**
 * Somebody who saw in which minutes each of fifty members was online looks for the author of each suggestion, with the
 * whole database, and with suggestions of their own, one each twenty-five minutes, whose moments they know. What stands
 * between two of those was sent between them; so whoever was not online then is none of the possible authors.
 *
 * <p>A trace is believed if it puts all twelve of their own into the order of sending, or the reverse. By chance one of
 * three hundred traces does so once in 800,000 releases.
 */
class PersonToCaseTests extends InATown {
    private static final int RELEASES = 3;
    private static final int MEMBERS = 50;
    private static final String SPY = "spy";

    private final Random random = new Random(50);
    private final List<Watch> watches = new ArrayList<>();
    private final List<Sent> sent = new ArrayList<>();
    private final Map<Sent, Integer> minutes = new HashMap<>();

    @Test
    void leavesEverybodyPossibleWhoWasOnlineBetweenTwoReleases() {
        membersSend();

        var sizes = sizes(Scan.of(jdbc, "public", sent));
        print("possible authors of a suggestion: %s of those online between the releases", sizes);
        assertThat(sizes.least()).isEqualTo(1);

        try (var leaky = new Leaks(jdbc, sent, random)) {
            leaky.make();
            var leakySizes = sizes(Scan.of(jdbc, Leaks.SCHEMA, sent));
            print("possible authors of a suggestion, leaky: %s of those online between the releases", leakySizes);
            assertThat(leakySizes.most()).isLessThan(1);
            assertThat(leakySizes.middle()).isLessThan(0.5);
        }
    }

    private void membersSend() {
        var traffic = new Traffic(town(random), random, Optional.empty());
        var texts = Opinions.all().stream().map(Opinion::text).iterator();
        for (var release = 0; release < RELEASES; release++) {
            var watch = Watch.over(MEMBERS, random);
            watches.add(watch);
            days.begin(release);
            for (var sending : watch.sendings(SPY, random)) {
                var one = traffic.send(new Opinion(sending.by(), "en", texts.next(), true), release);
                sent.add(one);
                minutes.put(one, sending.minute());
            }
            releasing.now();
        }
    }

    private Sizes sizes(List<Trace> traces) {
        var shares = new ArrayList<Double>();
        var counts = new ArrayList<Integer>();
        for (var nth = 0; nth < sent.size(); nth++) {
            var one = sent.get(nth);
            if (!one.author().equals(SPY)) {
                var possible = possible(nth, traces);
                var online = watches.get(one.release).online(0, Watch.MINUTES);
                assertThat(possible).as("what is believed is right").contains(one.author());
                shares.add((double) possible.size() / online.size());
                counts.add(possible.size());
            }
        }
        return new Sizes(
                shares.stream().sorted().toList(), counts.stream().sorted().toList());
    }

    /** Those who were online between the spy's own suggestions next to it, by all traces that can be believed. */
    private Set<String> possible(int nth, List<Trace> traces) {
        var watch = watches.get(sent.get(nth).release);
        var possible = new HashSet<>(watch.online(0, Watch.MINUTES));
        for (var trace : traces) {
            between(nth, trace).ifPresent(window -> possible.retainAll(watch.online(window.from(), window.to())));
        }
        return possible;
    }

    private Optional<Online> between(int nth, Trace trace) {
        var own = new ArrayList<Integer>();
        for (var other = 0; other < sent.size(); other++) {
            if (sent.get(other).author().equals(SPY) && sent.get(other).release == sent.get(nth).release) {
                own.add(other);
            }
        }
        if (!trace.tells(nth) || !own.stream().allMatch(trace::tells)) {
            return Optional.empty();
        }
        var direction =
                direction(own.stream().mapToInt(each -> trace.ranks()[each][0]).toArray());
        if (direction == 0) {
            return Optional.empty();
        }
        var from = 0;
        var to = Watch.MINUTES;
        for (var each : own) {
            var later = direction * Integer.signum(trace.ranks()[nth][0] - trace.ranks()[each][0]);
            from = later > 0 ? Math.max(from, minutes.get(sent.get(each))) : from;
            to = later < 0 ? Math.min(to, minutes.get(sent.get(each))) : to;
        }
        return Optional.of(new Online(from, to));
    }

    /** 1 for ever higher, -1 for ever lower, 0 for neither. */
    private static int direction(int[] ranks) {
        var ups = 0;
        for (var nth = 1; nth < ranks.length; nth++) {
            ups += Integer.signum(ranks[nth] - ranks[nth - 1]);
        }
        return Math.abs(ups) == ranks.length - 1 ? Integer.signum(ups) : 0;
    }

    /** How many are possible, as shares of those who were online, and as numbers. */
    private record Sizes(List<Double> shares, List<Integer> counts) {
        double least() {
            return shares.getFirst();
        }

        double middle() {
            return shares.get(shares.size() / 2);
        }

        double most() {
            return shares.getLast();
        }

        @Override
        public String toString() {
            return String.format(
                    java.util.Locale.ROOT,
                    "at least %d, median %d; %.2f and %.2f",
                    counts.getFirst(),
                    counts.get(counts.size() / 2),
                    least(),
                    middle());
        }
    }
}
