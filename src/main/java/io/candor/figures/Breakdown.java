package io.candor.figures;

import java.util.List;
import java.util.Map;
import java.util.Map.Entry;
import java.util.OptionalInt;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * How many there are of each of several parts, as far as it may be told. The total is withheld first (a complementary
 * suppression that costs no part), so that nothing which is withheld follows from what is told.
 *
 * @param parts those that are told, each 5 or more
 * @param total what was told of it last; 0 for nothing yet. Kept also while it is withheld, so that it does not come back
 *     changed by less than five
 * @param totalShown whether it may be told now
 */
public record Breakdown(Map<String, Integer> parts, int total, boolean totalShown) {
    static final Breakdown NOTHING = new Breakdown(Map.of(), 0, false);

    public Breakdown {
        parts = Map.copyOf(parts);
    }

    /** What is told of that part; empty for withheld. */
    public OptionalInt of(String part) {
        return parts.containsKey(part) ? OptionalInt.of(parts.get(part)) : OptionalInt.empty();
    }

    /** What is told of all parts together; empty for withheld. */
    public OptionalInt all() {
        return totalShown ? OptionalInt.of(total) : OptionalInt.empty();
    }

    /** What may be told after a look at what is counted now, all parts of it, also those of which there are none. */
    Breakdown next(Map<String, Integer> counted) {
        var told = told(counted);
        if (!SmallNumbers.hides(withheld(counted, told))) {
            return new Breakdown(told, total, false);
        }
        var all = SmallNumbers.tell(
                counted.values().stream().mapToInt(Integer::intValue).sum(), total);
        return new Breakdown(told, all, all > 0);
    }

    private Map<String, Integer> told(Map<String, Integer> counted) {
        var told = new TreeMap<String, Integer>();
        counted.forEach((part, count) -> told.put(part, SmallNumbers.tell(count, parts.getOrDefault(part, 0))));
        told.values().removeIf(each -> each == 0);
        return told;
    }

    private static List<Integer> withheld(Map<String, Integer> counted, Map<String, Integer> told) {
        return counted.entrySet().stream()
                .filter(part -> !told.containsKey(part.getKey()))
                .map(Entry::getValue)
                .collect(Collectors.toList());
    }
}
