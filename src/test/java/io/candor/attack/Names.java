package io.candor.attack;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** By which names each case goes in the database: its id, its number, and whatever else stands next to it alone. */
final class Names {
    private static final Pattern NAME = Pattern.compile("[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}|S-[0-9A-Z]{6}");
    private static final Pattern BYTES = Pattern.compile("\\\\x([0-9a-f]{2,})");
    private static final int AMBIGUOUS = -1;

    private final Map<String, Integer> cases = new HashMap<>();

    Names(List<Sent> sent) {
        for (var nth = 0; nth < sent.size(); nth++) {
            cases.put(sent.get(nth).id.toString(), nth);
        }
    }

    /** Learns further names from rows that name one case and something else that no row with another case names. */
    void learn(List<String> rows) {
        for (var pass = 0; pass < 2; pass++) {
            var further = new HashMap<String, Integer>();
            for (var row : rows) {
                var names = names(row);
                var known = known(names);
                var belongsTo = known.size() == 1 ? known.iterator().next() : AMBIGUOUS;
                if (!known.isEmpty()) {
                    names.forEach(name ->
                            further.merge(name, belongsTo, (one, other) -> one.equals(other) ? one : AMBIGUOUS));
                }
            }
            further.forEach((name, one) -> {
                if (one != AMBIGUOUS) {
                    cases.putIfAbsent(name, one);
                }
            });
        }
    }

    /** The cases that a row is about. */
    Set<Integer> in(String row) {
        return known(names(row));
    }

    /** Where in a text cases are named, as from the 0th to the last name in it. */
    Map<Integer, List<Integer>> places(String text) {
        var places = new HashMap<Integer, List<Integer>>();
        var place = 0;
        for (var name : NAME.matcher(text).results().map(MatchResult::group).toList()) {
            var one = cases.get(name);
            if (one != null) {
                places.putIfAbsent(one, List.of(place));
            }
            place++;
        }
        return places;
    }

    private Set<Integer> known(Set<String> names) {
        return names.stream().filter(cases::containsKey).map(cases::get).collect(Collectors.toSet());
    }

    private static Set<String> names(String row) {
        var names = new HashSet<String>();
        NAME.matcher(row).results().map(MatchResult::group).forEach(names::add);
        BYTES.matcher(row)
                .results()
                .map(bytes -> text(bytes.group(1)))
                .forEach(inside ->
                        NAME.matcher(inside).results().map(MatchResult::group).forEach(names::add));
        return names;
    }

    private static String text(String hex) {
        return new String(java.util.HexFormat.of().parseHex(hex.substring(0, hex.length() / 2 * 2)), ISO_8859_1);
    }
}
