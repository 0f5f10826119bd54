package io.candor.suggestion;

import io.candor.ledger.CloseOff;
import java.util.Optional;

/**
 * What an author does not accept.
 *
 * @param closeOff of the entry that the suggestion follows; empty where it is what the desk said
 */
public record Contested(About about, Optional<CloseOff> closeOff) {

    static Contested said(About about) {
        return new Contested(about, Optional.empty());
    }

    static Contested closed(CloseOff closeOff) {
        return new Contested(About.CLOSED, Optional.of(closeOff));
    }

    /** Whether it is what the desk said, which can be contested once only, whatever it says the second time. */
    boolean isSaid() {
        return closeOff.isEmpty();
    }

    /** What officials had made of it. */
    public enum About {
        ANSWERED,
        DECLINED,
        CLOSED
    }
}
