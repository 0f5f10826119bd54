package io.candor.support;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;

/**
 * Tells from one run whether some things take as long as another, whatever the machine is and does meanwhile.
 *
 * <p>All are done in random order, and the ranks of their times are compared (Mann and Whitney). As the order is random,
 * whatever else is under way disturbs all alike: where the times differ by no more than a tenth, which is more than it
 * takes PostgreSQL to find a row rather than none, fewer than one of 10,000 runs raise a false alarm ({@link #ALARM} is
 * passed by chance in 1 of 290,000 comparisons, and ten are made at most). A look-up of six statements that is two longer,
 * or not made at all, is caught with these {@link #TIMES} tries also on a busy machine; one statement on a quiet one.
 */
public final class SameTime {
    private static final int TIMES = 800;
    private static final double TOLERANCE = 1.10;
    private static final double ALARM = 4.5;

    private final Map<String, double[]> times = new TreeMap<>();

    private SameTime() {}

    /** Does each of them often, in random order. */
    public static SameTime of(Map<String, Runnable> things) {
        var order = new ArrayList<String>();
        things.keySet().forEach(name -> order.addAll(Collections.nCopies(TIMES, name)));
        Collections.shuffle(order, new Random());
        var done = new TreeMap<String, List<Double>>();
        for (var name : order) {
            var thing = things.get(name);
            var begun = System.nanoTime();
            thing.run();
            done.computeIfAbsent(name, _ -> new ArrayList<>()).add((double) (System.nanoTime() - begun));
        }
        var same = new SameTime();
        done.forEach((name, all) -> same.times.put(
                name, all.stream().mapToDouble(Double::doubleValue).toArray()));
        return same;
    }

    /** Those that are faster or slower than this one by more than a tenth. */
    public List<String> unlike(String one) {
        return times.keySet().stream()
                .filter(other -> differ(times.get(one), times.get(other)))
                .toList();
    }

    private static boolean differ(double[] one, double[] other) {
        return isAbove(one, other) || isAbove(other, one);
    }

    private static boolean isAbove(double[] one, double[] other) {
        var slower = Arrays.stream(other).map(time -> time * TOLERANCE).toArray();
        return deviation(one, slower) > ALARM;
    }

    /** By how many standard deviations the ranks of the first are higher than chance would have it. */
    private static double deviation(double[] first, double[] second) {
        Arrays.sort(second);
        var above = 0.0;
        for (var each : first) {
            above += below(second, each);
        }
        double n = first.length;
        double m = second.length;
        return (above - n * m / 2) / Math.sqrt(n * m * (n + m + 1) / 12);
    }

    private static int below(double[] sorted, double value) {
        var found = Arrays.binarySearch(sorted, value);
        return found < 0 ? -found - 1 : found;
    }

    @Override
    public String toString() {
        var medians = new TreeMap<String, Long>();
        times.forEach((name, all) -> medians.put(name, (long)
                Arrays.stream(all).sorted().skip(all.length / 2).findFirst().orElseThrow()));
        return "medians in ns: " + medians;
    }
}
