package io.candor.suggestion;

import org.springframework.stereotype.Component;

/** The part of a release that brings out how authors judge; within its transaction. */
@Component
class VerdictRelease {
    private final HeldVerdicts held;
    private final ReleasedVerdicts verdicts;
    private final Satisfactions satisfactions;
    private final ReleaseCards cards;

    VerdictRelease(HeldVerdicts held, ReleasedVerdicts verdicts, Satisfactions satisfactions, ReleaseCards cards) {
        this.held = held;
        this.verdicts = verdicts;
        this.satisfactions = satisfactions;
        this.cards = cards;
    }

    boolean isNeeded() {
        return !held.isEmpty();
    }

    /** After the dialogue, to which what is contested refers. */
    void bringOut() {
        var judged = verdicts.bringOutRatings();
        cards.judged(judged, satisfactions.lookAgain(judged));
        cards.contested(verdicts.bringOutContests());
    }
}
