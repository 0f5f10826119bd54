package io.candor.attack;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * What one thing that can be read (a column, a place, an order) shows of each case.
 *
 * @param ranks of each case the places of its values among all values, equal for equal ones; empty where it shows nothing
 */
record Trace(String name, int[][] ranks) {
    private static final int[] NOTHING = {};

    /** @param values of some cases, numbers or texts */
    static <T extends Comparable<T>> Trace of(String name, int cases, Map<Integer, ? extends Collection<T>> values) {
        var order = new TreeMap<T, Integer>();
        values.values().forEach(each -> each.forEach(value -> order.put(value, 0)));
        var place = 0;
        for (var value : order.entrySet()) {
            value.setValue(place++);
        }
        var ranks = new int[cases][];
        for (var nth = 0; nth < cases; nth++) {
            var own = values.get(nth);
            ranks[nth] =
                    own == null ? NOTHING : own.stream().mapToInt(order::get).toArray();
        }
        return new Trace(name, ranks);
    }

    boolean tells(int one) {
        return ranks[one].length > 0;
    }

    /** 1 for the same, a half for neighbours, and so on; 0 where nothing is shown. */
    float closeness(int one, int other) {
        return closeness(ranks[one], ranks[other]);
    }

    private static float closeness(int[] ones, int[] others) {
        var nearest = Integer.MAX_VALUE;
        for (var one : ones) {
            for (var other : others) {
                nearest = Math.min(nearest, Math.abs(one - other));
            }
        }
        return nearest == Integer.MAX_VALUE ? 0 : 1f / (1 + nearest);
    }

    /** The same among some cases only, in their order. */
    Trace among(List<Integer> some) {
        var seen = new TreeSet<Integer>();
        some.forEach(each -> IntStream.of(ranks[each]).forEach(seen::add));
        var places = new HashMap<Integer, Integer>();
        new ArrayList<>(seen).forEach(rank -> places.put(rank, places.size()));
        return new Trace(
                name,
                some.stream()
                        .map(each -> IntStream.of(ranks[each]).map(places::get).toArray())
                        .toArray(int[][]::new));
    }

    @Override
    public String toString() {
        return name;
    }
}
