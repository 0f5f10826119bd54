package io.candor.giveaway;

import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Finds whatever matches a pattern. Repetitions in it are bounded or possessive, so that from each place at most a fixed
 * number of steps is tried.
 *
 * @param cue characters of which one is in whatever matches; where there is none, nothing needs to be tried
 */
record PatternFinder(Kind kind, Cue cue, Pattern pattern) implements Finder {

    static PatternFinder of(Kind kind, Cue cue, String pattern) {
        return new PatternFinder(kind, cue, Pattern.compile(pattern));
    }

    @Override
    public Stream<Spot> in(CharSequence text) {
        return cue.isIn(text)
                ? pattern.matcher(text).results().map(found -> new Spot(kind, found.start(), found.end()))
                : Stream.empty();
    }
}
