package io.candor.giveaway;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the first time and the first room that stand in one sentence. */
record OccasionFinder(Pattern time, Pattern place) implements Finder {
    /** A full stop ends no sentence in {@code 3.5.} or {@code p.m.}; what is longer than this is no sentence. */
    private static final Pattern SENTENCE = Pattern.compile("(?:[^.!?。;\\n]|\\.(?!\\s{1,3}+(?:\\p{Lu}|$))){1,400}+");

    static final List<Finder> FINDERS =
            List.of(new OccasionFinder(Pattern.compile(Times.ANY), Pattern.compile(Places.ROOM)));

    @Override
    public Stream<Spot> in(CharSequence text) {
        return place.matcher(text).find()
                ? SENTENCE.matcher(text)
                        .results()
                        .flatMap(sentence -> in(text, sentence.start(), sentence.end()).stream())
                : Stream.empty();
    }

    private Optional<Spot> in(CharSequence text, int from, int to) {
        var when = time.matcher(text).region(from, to);
        var where = place.matcher(text).region(from, to);
        var known = when.find();
        while (known && where.find()) {
            if (where.start() >= when.end() || where.end() <= when.start()) {
                var start = Math.min(when.start(), where.start());
                return Optional.of(new Spot(Kind.OCCASION, start, Math.max(when.end(), where.end())));
            }
        }
        return Optional.empty();
    }
}
