package io.candor.giveaway;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Finds what in a text could tell who wrote it; a hint for its author, never a reason to refuse it. */
public final class Giveaways {
    private static final List<Finder> FINDERS = Stream.of(
                    List.of(new NumberFinder()),
                    Phones.FINDERS,
                    Contacts.FINDERS,
                    Profiles.FINDERS,
                    Plates.FINDERS,
                    PersonalNumbers.FINDERS,
                    EnglishNames.FINDERS,
                    EnglishRoles.FINDERS,
                    ChineseNames.FINDERS,
                    ChineseRoles.FINDERS,
                    Places.FINDERS,
                    OccasionFinder.FINDERS)
            .<Finder>flatMap(List::stream)
            .toList();

    private Giveaways() {}

    /** Kind by kind, in the order of the kinds and then of the text. */
    public static List<Finding> in(String text) {
        var plain = Plain.of(text);
        return spots(plain.text()).stream()
                .map(spot -> new Finding(spot.kind(), plain.excerpt(spot)))
                .toList();
    }

    /** @param text as {@link Plain} has it */
    static List<Spot> spots(CharSequence text) {
        var taken = new BitSet();
        var spots = new ArrayList<Spot>();
        FINDERS.stream()
                .flatMap(finder -> finder.in(text))
                .sorted(Comparator.comparing(Spot::kind).thenComparing(Spot::from))
                .forEachOrdered(spot -> {
                    if (spot.takes(taken)) {
                        spots.add(spot);
                    }
                });
        return spots;
    }
}
