package io.candor.attack;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;

/** Whether what a trace shows follows the order of sending: Spearman's rank correlation within each release, all together. */
final class Order {
    private final List<List<Integer>> releases;

    Order(List<Sent> sent) {
        var byRelease = new TreeMap<Integer, List<Integer>>();
        IntStream.range(0, sent.size())
                .forEach(nth -> byRelease
                        .computeIfAbsent(sent.get(nth).release, _ -> new java.util.ArrayList<>())
                        .add(nth));
        releases = List.copyOf(byRelease.values());
    }

    /** In standard errors, without its sign. Each release adds what for many cases is a normal deviate. */
    double excess(Trace trace) {
        double sum = 0;
        double count = 0;
        for (var release : releases) {
            var its = release.stream().filter(trace::tells).toList();
            if (its.size() > 3) {
                sum += correlation(its, trace) * Math.sqrt(its.size() - 1);
                count++;
            }
        }
        return count == 0 ? 0 : Math.abs(sum) / Math.sqrt(count);
    }

    /** The traces that follow the order of sending more than so many standard errors. */
    Map<String, Double> followed(List<Trace> traces, double errors) {
        var followed = new TreeMap<String, Double>();
        traces.forEach(each -> followed.put(each.name(), excess(each)));
        followed.values().removeIf(each -> each <= errors);
        return followed;
    }

    private static double correlation(List<Integer> its, Trace trace) {
        var ranks = centred(its.stream()
                .mapToDouble(each -> its.stream()
                                .filter(other -> trace.ranks()[other][0] < trace.ranks()[each][0])
                                .count()
                        + its.stream()
                                        .filter(other -> trace.ranks()[other][0] == trace.ranks()[each][0])
                                        .count()
                                / 2.0)
                .toArray());
        var order = centred(IntStream.range(0, its.size()).asDoubleStream().toArray());
        var spread = Math.sqrt(product(ranks, ranks) * product(order, order));
        return spread == 0 ? 0 : product(ranks, order) / spread;
    }

    private static double[] centred(double[] all) {
        var middle = Arrays.stream(all).average().orElseThrow();
        return Arrays.stream(all).map(each -> each - middle).toArray();
    }

    private static double product(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> left[i] * right[i])
                .sum();
    }
}
