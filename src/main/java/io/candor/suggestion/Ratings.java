package io.candor.suggestion;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Where authors say how it turned out; nobody else learns of it before the next release. */
@Service
public class Ratings {
    private final Records records;
    private final HeldTables held;
    private final HeldVerdicts verdicts;
    private final Judging judging;

    Ratings(Records records, HeldTables held, HeldVerdicts verdicts, Judging judging) {
        this.records = records;
        this.held = held;
        this.verdicts = verdicts;
        this.judging = judging;
    }

    /**
     * Judges the close-off of a round, if it is still closed in that round and the word on it has not come out yet.
     *
     * @return how it stands afterwards, judged so or not
     */
    @Transactional
    public Lookup rate(UUID suggestion, int round, Verdict verdict) {
        held.keepReleaseOut();
        return switch (records.look(List.of(suggestion))) {
            case Lookup.Found(var view) -> new Lookup.Found(rated(view, round, verdict));
            case Lookup.Withdrawn gone -> gone;
            case Lookup.Unknown none -> none;
        };
    }

    private AuthorView rated(AuthorView view, int round, Verdict verdict) {
        return judging.toRate(view)
                .filter(closeOff -> closeOff.round() == round)
                .map(closeOff -> rated(view, new Rating(closeOff, verdict, true)))
                .orElse(view);
    }

    private AuthorView rated(AuthorView view, Rating rating) {
        verdicts.rate(view.id(), rating);
        return view.handled(view.handling().judged(view.handling().judgement().judging(rating)));
    }
}
