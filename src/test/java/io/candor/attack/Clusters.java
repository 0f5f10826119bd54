package io.candor.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Whether a trace puts the cases of one author closer together than those of different ones, among cases of which officials
 * have seen the same: each of those is compared with all that come of dealing its cases out to the authors at random.
 */
final class Clusters {
    private static final int QUICK = 200;
    /** Standard errors from which on a trace is looked at closely. */
    private static final double SUSPICIOUS = 4;
    /** None of so many deals may come as close by chance: of 300 traces one does so in less than one of 10,000 runs. */
    private static final int CLOSELY = 4_000_000;
    /** So plain, it need not be looked at as long. */
    private static final double PLAIN = 10;

    private static final int LESS_CLOSELY = 200_000;

    private final List<List<Integer>> groups = new ArrayList<>();
    private final int[] author;

    Clusters(List<Sent> sent) {
        var authors = new HashMap<String, Integer>();
        author = sent.stream()
                .mapToInt(each -> authors.computeIfAbsent(each.author(), _ -> authors.size()))
                .toArray();
        var alike = new LinkedHashMap<String, List<Integer>>();
        IntStream.range(0, sent.size())
                .forEach(nth -> alike.computeIfAbsent(sent.get(nth).history(), _ -> new ArrayList<>())
                        .add(nth));
        groups.addAll(alike.values());
    }

    /** How many standard errors the authors' cases are closer together than by chance; 0 where there is nothing to see. */
    double excess(Trace trace, Random random) {
        var all = groups(trace);
        var seen = seen(all);
        double sum = 0;
        double squares = 0;
        for (var deal = 0; deal < QUICK; deal++) {
            var dealt = dealt(all, random);
            sum += dealt;
            squares += dealt * dealt;
        }
        var mean = sum / QUICK;
        var spread = Math.sqrt(Math.max(0, squares / QUICK - mean * mean));
        return spread < 1e-9 ? 0 : (seen - mean) / spread;
    }

    /** Those traces that seem to link, if at least one of them does so beyond chance. */
    Map<String, Double> linking(Collection<Trace> traces, Random random) {
        var suspicious = new LinkedHashMap<String, Double>();
        var byExcess = new TreeMap<Double, Trace>(Comparator.reverseOrder());
        for (var trace : traces) {
            var excess = excess(trace, random);
            if (excess > SUSPICIOUS) {
                suspicious.put(trace.name(), excess);
                byExcess.put(excess, trace);
            }
        }
        var found = byExcess.entrySet().stream()
                .anyMatch(each ->
                        isBeyondChance(each.getValue(), each.getKey() > PLAIN ? LESS_CLOSELY : CLOSELY, random));
        return found ? suspicious : Map.of();
    }

    /** Stops with the first deal that comes as close. */
    private boolean isBeyondChance(Trace trace, int deals, Random random) {
        var all = groups(trace);
        var seen = seen(all) - 1e-6;
        for (var deal = 0; deal < deals; deal++) {
            if (dealt(all, random) >= seen) {
                return false;
            }
        }
        return true;
    }

    private List<Group> groups(Trace trace) {
        return groups.stream()
                .map(each -> each.stream().filter(trace::tells).toList())
                .filter(each -> each.size() > 1)
                .map(each -> new Group(each, trace))
                .filter(Group::hasCompany)
                .toList();
    }

    private static double seen(List<Group> all) {
        return all.stream().mapToDouble(Group::closeness).sum();
    }

    private static double dealt(List<Group> all, Random random) {
        double sum = 0;
        for (var group : all) {
            sum += group.dealt(random);
        }
        return sum;
    }

    /** Cases of which officials have seen the same. */
    private final class Group {
        private final float[][] closeness;
        private final int[] dealt;
        private final int[][] pairs;

        Group(List<Integer> its, Trace trace) {
            var among = trace.among(its);
            var size = its.size();
            closeness = new float[size][size];
            var company = new ArrayList<int[]>();
            for (var one = 0; one < size; one++) {
                for (var other = 0; other < one; other++) {
                    closeness[one][other] = closeness[other][one] = among.closeness(one, other);
                    if (author[its.get(one)] == author[its.get(other)]) {
                        company.add(new int[] {one, other});
                    }
                }
            }
            pairs = company.toArray(int[][]::new);
            dealt = IntStream.range(0, size).toArray();
        }

        boolean hasCompany() {
            return pairs.length > 0;
        }

        double closeness() {
            double sum = 0;
            for (var pair : pairs) {
                sum += closeness[dealt[pair[0]]][dealt[pair[1]]];
            }
            return sum;
        }

        double dealt(Random random) {
            for (var last = dealt.length - 1; last > 0; last--) {
                var place = random.nextInt(last + 1);
                var moved = dealt[last];
                dealt[last] = dealt[place];
                dealt[place] = moved;
            }
            return closeness();
        }
    }
}
