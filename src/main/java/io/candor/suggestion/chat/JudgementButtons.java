package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.ledger.CloseOff;
import io.candor.sealing.Bytes;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Judging;
import io.candor.suggestion.Rating;
import io.candor.suggestion.Verdict;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.List;
import org.springframework.stereotype.Component;

/** The buttons by which an author says how it turned out. */
@Component
class JudgementButtons {
    private final Judging judging;
    private final Labels labels;

    JudgementButtons(Judging judging, Labels labels) {
        this.judging = judging;
        this.labels = labels;
    }

    /** None where there is nothing to judge, or the word on it has come out. */
    Keyboard under(AuthorView view, Language language) {
        var rate = judging.toRate(view)
                .map(closeOff -> Keyboard.none().row(verdicts(view, closeOff, language)))
                .orElse(Keyboard.none());
        return judging.toContest(view)
                .map(_ -> rate.row(labels.button(
                        language, "contest", CardVerb.CONTEST.action().about(Ids.bytes(view.id())))))
                .orElse(rate);
    }

    /** Of which round a press judges the close-off. */
    static int round(Action action) {
        return ByteBuffer.wrap(action.detail().toArray()).getShort();
    }

    private List<Key> verdicts(AuthorView view, CloseOff closeOff, Language language) {
        return Arrays.stream(Verdict.values())
                .<Key>map(verdict -> verdict(view, closeOff, verdict, language))
                .toList();
    }

    /** The one that was said is marked. */
    private Key verdict(AuthorView view, CloseOff closeOff, Verdict verdict, Language language) {
        var said = view.handling().judgement().of(closeOff).map(Rating::verdict).filter(verdict::equals);
        var round = ByteBuffer.allocate(Short.BYTES).putShort((short) closeOff.round());
        return new Do(
                (said.isPresent() ? "✓ " : "") + labels.label(language, "verdict." + verdict),
                CardVerb.of(verdict).action().about(Ids.bytes(view.id())).with(Bytes.of(round.array())));
    }
}
