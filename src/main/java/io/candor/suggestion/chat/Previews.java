package io.candor.suggestion.chat;

import io.candor.bot.Call.Draft;
import io.candor.organisation.Category;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.Bytes;
import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import io.candor.sealing.Tokens;
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
    Preview fresh(Draft draft, Category category) {
        var words = Words.of(draft.text());
        var code = images.fresh();
        return of(draft, words, new Slip(code, digest(code, words), category.mark()), category);
    }

    /** The preview that a button belongs to; empty when the draft is another one by now. */
    Optional<Preview> same(Draft draft, Slip slip, Category category) {
        var words = Words.of(draft.text());
        return digest(slip.code(), words).equals(slip.digest())
                ? Optional.of(of(draft, words, slip.in(category), category))
                : Optional.empty();
    }

    /** Whether a preview shown at this moment is too old to send from. */
    boolean expired(Instant shown) {
        return shown.plus(HOLDS).isBefore(clock.now());
    }

    private static Preview of(Draft draft, Words words, Slip slip, Category category) {
        return new Preview(slip, words, category, draft, Optional.empty());
    }

    private Bytes digest(ReceiptCode code, Words words) {
        return Bytes.of(tokens.digest(code.bytes(), words.text()));
    }
}
