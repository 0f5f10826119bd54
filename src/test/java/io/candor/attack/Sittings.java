package io.candor.attack;

import io.candor.support.Opinions.Opinion;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** When people sit down, and what each sends then: one opinion after the other, for that is what would tell of them. */
final class Sittings {
    private static final int LONGEST = 4;
    /** So that nobody counts for a tenth of all. */
    private static final int MOST_OF_ONE = 16;

    private Sittings() {}

    /** For each release the opinions in the order of sending. */
    static List<List<Opinion>> of(List<Opinion> opinions, int releases, Random random) {
        var sittings = IntStream.range(0, releases)
                .mapToObj(_ -> new ArrayList<List<Opinion>>())
                .toList();
        for (var all : byAuthor(opinions)) {
            var some = all.subList(0, Math.min(all.size(), MOST_OF_ONE));
            for (var from = 0; from < some.size(); ) {
                var to = Math.min(some.size(), from + 1 + random.nextInt(LONGEST));
                sittings.get(random.nextInt(releases)).add(some.subList(from, to));
                from = to;
            }
        }
        return sittings.stream().map(each -> mingled(each, random)).toList();
    }

    static Collection<List<Opinion>> byAuthor(List<Opinion> opinions) {
        var authors = new LinkedHashMap<String, List<Opinion>>();
        opinions.forEach(each ->
                authors.computeIfAbsent(each.author(), _ -> new ArrayList<>()).add(each));
        return authors.values();
    }

    /** Two people send at the same time, as it goes. */
    private static List<Opinion> mingled(List<List<Opinion>> sittings, Random random) {
        Collections.shuffle(sittings, random);
        var order = new ArrayList<Opinion>();
        for (var first = 0; first < sittings.size(); first += 2) {
            var one = new ArrayList<>(sittings.get(first));
            var other =
                    first + 1 < sittings.size() ? new ArrayList<>(sittings.get(first + 1)) : new ArrayList<Opinion>();
            while (!one.isEmpty() || !other.isEmpty()) {
                var from = other.isEmpty() || !one.isEmpty() && random.nextInt(3) > 0 ? one : other;
                order.add(from.removeFirst());
            }
        }
        return order;
    }
}
