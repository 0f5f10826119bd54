package io.candor.suggestion.chat;

import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Shown;
import io.candor.bot.Reply;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.Tokens;
import io.candor.suggestion.AuthorView;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** Makes previews of drafts, each with a code of its own, and tells whether one still holds. */
@Component
class Previews {
    private static final Duration HOLDS = Duration.ofDays(7);

    private final Images images;
    private final Tokens tokens;
    private final OfficeClock clock;

    Previews(Images images, Tokens tokens, OfficeClock clock) {
        this.images = images;
        this.tokens = tokens;
        this.clock = clock;
    }

    /** A preview with a fresh code. */
    Preview fresh(Draft draft, Choice choice) {
        var words = Words.of(draft);
        var code = images.fresh();
        var slip = new Slip(code, digest(code, words, draft), Bytes.empty(), Bytes.empty()).with(choice);
        return of(draft, words, slip, choice);
    }

    /** The preview that a button belongs to; empty when the draft is another one by now. */
    Optional<Preview> same(Draft draft, Slip slip, Choice choice) {
        var words = Words.of(draft);
        return digest(slip.code(), words, draft).equals(slip.digest())
                ? Optional.of(of(draft, words, slip.with(choice), choice))
                : Optional.empty();
    }

    /** A preview of what is to be added to a suggestion, with a fresh nonce. */
    Addition addition(AdditionKind kind, AuthorView view, Draft draft) {
        var words = added(draft);
        var nonce = AdditionSlip.nonce(images.fresh());
        return new Addition(kind, view, AdditionSlip.of(view.id(), nonce, digest(nonce, words)), words, draft);
    }

    /** The preview that such a button belongs to; empty when the draft is another one by now. */
    Optional<Addition> same(AdditionKind kind, AuthorView view, Draft draft, AdditionSlip slip) {
        var words = added(draft);
        var same = AdditionSlip.of(slip.suggestion(), slip.nonce(), digest(slip.nonce(), words));
        return same.equals(slip) ? Optional.of(new Addition(kind, view, slip, words, draft)) : Optional.empty();
    }

    /** Goes on with what became of the draft of a preview since it was shown. */
    Reply since(Shown shown, Since then) {
        if (shown.at().isEmpty() || shown.draft().isEmpty()) {
            return then.lost();
        }
        var draft = shown.draft().get();
        return expired(shown.at().get()) ? then.expired(draft) : then.unsent(draft);
    }

    private static Words added(Draft draft) {
        if (draft.picture().isPresent()) {
            throw new WordsAlone();
        }
        try {
            return Words.of(draft.text());
        } catch (TooLong tooLong) {
            throw tooLong.toBeAdded();
        }
    }

    /** What can have become of it. */
    interface Since {
        /** It was deleted, or Telegram does not show it any more. */
        Reply lost();

        /** The preview is too old to send from. */
        Reply expired(Draft draft);

        /** It is there, with its newest text. */
        Reply unsent(Draft draft);
    }

    private boolean expired(Instant shown) {
        return shown.plus(HOLDS).isBefore(clock.now());
    }

    private static Preview of(Draft draft, Words words, Slip slip, Choice choice) {
        return new Preview(slip, words, choice, draft, Optional.empty());
    }

    /** Another picture makes another draft; words hold no character with which its name begins here. */
    private Bytes digest(ReceiptCode code, Words words, Draft draft) {
        var picture = draft.picture().map(each -> "\0" + each.identity()).orElse("");
        return Bytes.of(tokens.digest(code.bytes(), words.text() + picture));
    }

    private Bytes digest(Bytes context, Words words) {
        return Bytes.of(tokens.digest(context, words.text()));
    }
}
