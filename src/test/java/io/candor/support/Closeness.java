package io.candor.support;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.DoubleStream;
import java.util.stream.IntStream;

/** How closely what can be seen follows the order in which something happened. */
public final class Closeness {
    private Closeness() {}

    /** Spearman's rank correlation, without its sign: 0 not at all, also for what is the same everywhere; 1 exactly. */
    public static double of(List<UUID> happened, Map<UUID, Double> seen) {
        var values =
                happened.stream().map(seen::get).map(Objects::requireNonNull).toList();
        var ranks = centred(values.stream()
                .mapToDouble(
                        value -> values.stream().filter(other -> other < value).count()));
        var order = centred(IntStream.range(0, happened.size()).asDoubleStream());
        var spread = Math.sqrt(product(ranks, ranks) * product(order, order));
        return spread == 0 ? 0 : Math.abs(product(ranks, order)) / spread;
    }

    private static double[] centred(DoubleStream numbers) {
        var all = numbers.toArray();
        var middle = Arrays.stream(all).average().orElseThrow();
        return Arrays.stream(all).map(each -> each - middle).toArray();
    }

    private static double product(double[] left, double[] right) {
        return IntStream.range(0, left.length)
                .mapToDouble(i -> left[i] * right[i])
                .sum();
    }
}
