package io.candor.suggestion;

import io.candor.access.Official;
import io.candor.cards.Cards;
import io.candor.suggestion.Contest.Stage;
import io.candor.suggestion.Contested.About;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** What a supervisor decides about what the desk said and its author contests. */
@Component
class Rulings {
    private static final Contested WHAT_THE_DESK_SAID = Contested.said(About.ANSWERED);

    private final Contests contests;
    private final Deciders deciders;
    private final Audience audience;
    private final Cards cards;

    Rulings(Contests contests, Deciders deciders, Audience audience, Cards cards) {
        this.contests = contests;
        this.deciders = deciders;
        this.audience = audience;
        this.cards = cards;
    }

    /** The desk is shown it like something new. */
    Suggestion listAgain(Suggestion suggestion, String words) {
        var listed = suggestion.listAgain();
        contests.end(suggestion.id(), Stage.LISTED_AGAIN, words);
        audience.of(List.of(suggestion.id())).keySet().forEach(chat -> cards.post(Shown.card(suggestion.id()), chat));
        return listed;
    }

    /** @throws OwnDecision for whoever said it */
    void checkUpholding(Official by, UUID suggestion) {
        if (!deciders.mayUphold(by, suggestion, WHAT_THE_DESK_SAID)) {
            throw new OwnDecision();
        }
    }

    /** @throws OwnDecision for whoever said it */
    Suggestion uphold(Official by, Suggestion suggestion, String words) {
        checkUpholding(by, suggestion.id());
        var upheld = suggestion.uphold(contests.said(suggestion.id()));
        contests.end(suggestion.id(), Stage.UPHELD, words);
        return upheld;
    }
}
