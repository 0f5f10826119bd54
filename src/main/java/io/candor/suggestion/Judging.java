package io.candor.suggestion;

import io.candor.ledger.CloseOff;
import io.candor.ledger.Ledger;
import io.candor.suggestion.Contested.About;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What an author may say now of what officials made of a suggestion. Reads the ledger, writes nothing. */
@Component
public class Judging {
    private final Ledger ledger;

    public Judging(Ledger ledger) {
        this.ledger = ledger;
    }

    /** The close-off that may be judged, or judged anew, until the word on it has come out. */
    public Optional<CloseOff> toRate(AuthorView view) {
        return closeOff(view)
                .filter(closeOff -> judgement(view)
                        .of(closeOff)
                        .filter(rating -> !rating.held())
                        .isEmpty())
                .filter(closeOff -> !judgement(view).contests(Contested.closed(closeOff)));
    }

    /** What may be contested, each thing once. A close-off can be once it was judged as not resolved. */
    public Optional<Contested> toContest(AuthorView view) {
        return candidate(view).filter(what -> !judgement(view).contests(what));
    }

    private Optional<Contested> candidate(AuthorView view) {
        return switch (view.state()) {
            case HELD, WAITING, CONTESTED -> Optional.empty();
            case ANSWERED -> Optional.of(Contested.said(About.ANSWERED));
            case DECLINED -> Optional.of(Contested.said(About.DECLINED));
            case ACCEPTED ->
                closeOff(view).filter(each -> isNotResolved(view, each)).map(Contested::closed);
        };
    }

    private static boolean isNotResolved(AuthorView view, CloseOff closeOff) {
        return judgement(view)
                .of(closeOff)
                .filter(rating -> rating.verdict() == Verdict.NOT)
                .isPresent();
    }

    private Optional<CloseOff> closeOff(AuthorView view) {
        return view.handling().entry().flatMap(ledger::closeOff);
    }

    private static Judgement judgement(AuthorView view) {
        return view.handling().judgement();
    }
}
