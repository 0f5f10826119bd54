package io.candor.giveaway;

import java.util.BitSet;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds numbers that are one person's: resident IDs, bank cards, telephones; also where spaces or hyphens part them. */
record NumberFinder() implements Finder {
    private static final Pattern LINK = Pattern.compile("(?i)\\bhttps?://[^\\s\\p{IsHan}]{1,2000}+");

    private static final Pattern UNIT = Pattern.compile("^ ?(?:[元块塊万萬亿億人个個%]|yuan\\b|dollars\\b)");

    @Override
    public Stream<Spot> in(CharSequence text) {
        var spots = Stream.<Spot>builder();
        if (!Cue.DIGIT.isIn(text)) {
            return spots.build();
        }
        var links = links(text);
        for (var run : DigitRun.in(text)) {
            var at = 0;
            while (at < run.size()) {
                var found = links.get(run.from(at)) ? Optional.<Found>empty() : at(run, at);
                found.map(Found::spot).ifPresent(spots);
                at = found.map(Found::next).orElse(at + 1);
            }
        }
        return spots.build();
    }

    private record Found(Spot spot, int next) {}

    /** The longest one that begins with this group. */
    private static Optional<Found> at(DigitRun run, int first) {
        return run.beginningAt(first)
                .flatMap(digits -> spot(digits).map(spot -> new Found(spot, first + digits.groups())).stream())
                .findFirst();
    }

    private static Optional<Spot> spot(Digits digits) {
        if (digits.precede(UNIT)) {
            return Optional.empty();
        }
        if (ResidentIds.matches(digits)) {
            return Optional.of(new Spot(Kind.ID_NUMBER, digits.from(), digits.toWithX()));
        }
        if (Phones.matches(digits)) {
            return Optional.of(new Spot(Kind.PHONE, digits.from(), digits.to()));
        }
        return BankCards.matches(digits)
                ? Optional.of(new Spot(Kind.BANK_CARD, digits.from(), digits.to()))
                : Optional.empty();
    }

    /** Numbers in links are of pages, not of people. */
    private static BitSet links(CharSequence text) {
        var links = new BitSet();
        LINK.matcher(text).results().forEach(link -> links.set(link.start(), link.end()));
        return links;
    }
}
