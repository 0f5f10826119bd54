package io.candor.giveaway;

import java.util.stream.Stream;

/** Looks for something in a {@link Plain} text, in steps that grow no faster than the text, whatever stands in it. */
sealed interface Finder permits NumberFinder, PatternFinder, OccasionFinder {

    Stream<Spot> in(CharSequence text);
}
