package io.candor.figures;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntUnaryOperator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is withheld cannot be computed: tried by listing everything that fits what was told. */
class SmallNumbersTests {

    @ParameterizedTest
    @CsvSource({
        "0,0,0", "4,0,0", "5,0,5", "9,5,5", "10,5,10", "7,0,7", "3,7,7", "0,8,8", "4,9,0", "0,9,0", "5,9,9", "5,10,5",
        "6,10,10"
    })
    void areToldFromFiveOnAndAnewWithFiveMoreOrLess(int counted, int told, int next) {
        assertThat(SmallNumbers.tell(counted, told)).isEqualTo(next);
    }

    @ParameterizedTest
    @CsvSource({"0,0", "5,5", "9,5", "10,10", "14,10"})
    void areWordedInFives(int told, int worded) {
        assertThat(SmallNumbers.atLeast(told)).isEqualTo(worded);
    }

    /** Whoever sees parts and total, and knows the rule, still takes each withheld part for anything from 0 to 4. */
    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void cannotBeComputedFromATotal(int parts) {
        var possible = new HashMap<Seen, List<Map<String, Integer>>>();
        tables(parts, 7)
                .forEach(table -> possible.computeIfAbsent(
                                Seen.of(Breakdown.NOTHING.next(table)), _ -> new ArrayList<>())
                        .add(table));

        assertThat(possible)
                .allSatisfy((told, tables) -> withheld(told, parts)
                        .forEach(part -> assertThat(values(tables, part)).containsExactly(0, 1, 2, 3, 4)));
        assertThat(possible.keySet()).anyMatch(told -> told.all() > 0);
    }

    /** The same attack succeeds where totals are told without a care. */
    @Test
    void wouldBeComputedFromATotalThatIsAlwaysTold() {
        var possible = new HashMap<Seen, List<Map<String, Integer>>>();
        tables(3, 7)
                .forEach(table -> possible.computeIfAbsent(Seen.of(careless(table)), _ -> new ArrayList<>())
                        .add(table));

        assertThat(possible)
                .anySatisfy((told, tables) -> assertThat(withheld(told, 3))
                        .anySatisfy(part -> assertThat(values(tables, part)).hasSize(1)));
    }

    /** Whoever looked before and looks again cannot tell what a withheld part was, nor any step of less than five. */
    @ParameterizedTest
    @CsvSource({"3, 6, 2", "2, 12, 2", "2, 7, 3"})
    void cannotBeComputedFromSeveralLooks(int parts, int most, int looks) {
        var possible = new HashMap<List<Seen>, List<List<Map<String, Integer>>>>();
        look(List.of(), List.of(), looks, tables(parts, most).toList(), possible);

        assertThat(possible).allSatisfy((seen, histories) -> {
            for (var look = 0; look < looks; look++) {
                var at = look;
                var tables = histories.stream().map(history -> history.get(at)).toList();
                withheld(seen.get(at), parts)
                        .forEach(part -> assertThat(values(tables, part)).containsExactly(0, 1, 2, 3, 4));
            }
            IntStream.range(1, looks)
                    .forEach(look -> assertThat(steps(seen.get(look - 1), seen.get(look)))
                            .allMatch(step -> step == 0 || Math.abs(step) >= 5));
        });
    }

    /** The same attack succeeds where each look is told without regard to the one before. */
    @Test
    void wouldBeComputedFromTwoLooksThatForgetEachOther() {
        var one = Seen.of(Breakdown.NOTHING.next(Map.of("a", 6, "b", 2, "c", 3)));
        var other = Seen.of(Breakdown.NOTHING.next(Map.of("a", 7, "b", 2, "c", 3)));

        assertThat(steps(one, other)).contains(1);
    }

    private static void look(
            List<Breakdown> told,
            List<Map<String, Integer>> history,
            int looks,
            List<Map<String, Integer>> tables,
            Map<List<Seen>, List<List<Map<String, Integer>>>> possible) {
        if (looks == 0) {
            possible.computeIfAbsent(told.stream().map(Seen::of).toList(), _ -> new ArrayList<>())
                    .add(history);
            return;
        }
        var before = told.isEmpty() ? Breakdown.NOTHING : told.getLast();
        for (var table : tables) {
            look(with(told, before.next(table)), with(history, table), looks - 1, tables, possible);
        }
    }

    private static <T> List<T> with(List<T> list, T last) {
        return Stream.concat(list.stream(), Stream.of(last)).toList();
    }

    /** A total that was withheld for a while does not come back changed by one. */
    @Test
    void rememberATotalThatIsWithheld() {
        var told = Breakdown.NOTHING.next(Map.of("a", 4, "b", 1, "c", 1, "d", 20));
        var withheld = told.next(Map.of("a", 5, "b", 1, "c", 1, "d", 20));
        var again = withheld.next(Map.of("a", 5, "b", 3, "c", 1, "d", 20, "e", 1));

        assertThat(told.all()).hasValue(26);
        assertThat(withheld.all()).isEmpty();
        assertThat(again.all()).hasValue(26);
    }

    private static Breakdown careless(Map<String, Integer> table) {
        var told = Breakdown.NOTHING.next(table);
        return new Breakdown(
                told.parts(),
                table.values().stream().mapToInt(Integer::intValue).sum(),
                true);
    }

    private static IntStream steps(Seen before, Seen after) {
        var parts = before.parts().keySet().stream()
                .filter(after.parts()::containsKey)
                .mapToInt(part ->
                        after.parts().getOrDefault(part, 0) - before.parts().getOrDefault(part, 0));
        var total =
                before.all() == 0 || after.all() == 0 ? IntStream.empty() : IntStream.of(after.all() - before.all());
        return IntStream.concat(parts, total);
    }

    private static List<String> withheld(Seen told, int parts) {
        return names(parts).filter(part -> !told.parts().containsKey(part)).toList();
    }

    private static Set<Integer> values(List<Map<String, Integer>> tables, String part) {
        var values = new TreeSet<Integer>();
        tables.forEach(table -> values.add(table.getOrDefault(part, 0)));
        return values;
    }

    /** All tables of so many parts, each from 0 to {@code most}. */
    private static Stream<Map<String, Integer>> tables(int parts, int most) {
        var tables = (int) Math.pow(most + 1, parts);
        return IntStream.range(0, tables)
                .mapToObj(number -> table(parts, part -> number / (int) Math.pow(most + 1, part) % (most + 1)));
    }

    private static Map<String, Integer> table(int parts, IntUnaryOperator value) {
        var table = new TreeMap<String, Integer>();
        IntStream.range(0, parts).forEach(part -> table.put("p" + part, value.applyAsInt(part)));
        return table;
    }

    private static Stream<String> names(int parts) {
        return IntStream.range(0, parts).mapToObj(part -> "p" + part);
    }

    /** What a reader sees of it; 0 for a total that is withheld. */
    private record Seen(Map<String, Integer> parts, int all) {
        static Seen of(Breakdown told) {
            return new Seen(told.parts(), told.all().orElse(0));
        }
    }
}
