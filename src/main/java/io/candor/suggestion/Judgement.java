package io.candor.suggestion;

import io.candor.ledger.CloseOff;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an author makes of what officials made of a suggestion.
 *
 * @param ratings one at most of each close-off, the oldest first
 * @param contests the oldest first
 */
public record Judgement(List<Rating> ratings, List<Contest> contests) {
    static final Judgement NONE = new Judgement(List.of(), List.of());

    public Judgement {
        ratings = List.copyOf(ratings);
        contests = List.copyOf(contests);
    }

    public Optional<Rating> of(CloseOff closeOff) {
        return ratings.stream().filter(rating -> rating.of().equals(closeOff)).findFirst();
    }

    /** Whether it was contested, for the first and last time. */
    boolean contests(Contested what) {
        return contests.stream()
                .map(Contest::what)
                .anyMatch(before -> what.isSaid() ? before.isSaid() : before.equals(what));
    }

    /** Which one waits for a supervisor. */
    public Optional<Contest> open() {
        return contests.stream().filter(Contest::isOpen).findFirst();
    }

    /** With what nobody else knows; what came out while it was looked up stands there once. */
    Judgement adding(Judgement held) {
        var ratings = held.ratings.stream().filter(rating -> of(rating.of()).isEmpty());
        var contests = held.contests.stream().filter(contest -> !contests(contest.what()));
        return new Judgement(
                Stream.concat(this.ratings.stream(), ratings).toList(),
                Stream.concat(this.contests.stream(), contests).toList());
    }

    /** With another word on a close-off in the place of the one before. */
    Judgement judging(Rating rating) {
        var others = ratings.stream().filter(each -> !each.of().equals(rating.of()));
        return new Judgement(Stream.concat(others, Stream.of(rating)).toList(), contests);
    }

    @Override
    public String toString() {
        return "Judgement[hidden]";
    }
}
