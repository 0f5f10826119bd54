package io.candor.suggestion;

import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;

/**
 * A suggestion as it stands for its author: what was asked for since the last release counts already.
 *
 * @param ref the officials' number
 * @param category the key of a category, which the taxonomy may have lost since
 * @param pictured whether a picture came with the words
 * @param concerns the key of the unit that must not see it
 * @param notices whether a return address is kept
 * @param handling what the desk has made of it
 */
public record AuthorView(
        UUID id,
        String ref,
        String category,
        Optional<String> concerns,
        LocalDate receivedOn,
        State state,
        boolean pictured,
        boolean notices,
        Handling handling) {

    AuthorView withNotices(boolean wanted) {
        return new AuthorView(id, ref, category, concerns, receivedOn, state, pictured, wanted, handling);
    }

    AuthorView handled(Handling by) {
        return new AuthorView(id, ref, category, concerns, receivedOn, state, pictured, notices, by);
    }

    /** How far it has come. */
    public enum State {
        /** Sent, and seen by nobody before the next release. */
        HELD,
        /** On the officials' list. */
        WAITING,
        /** Follows an entry of the ledger. */
        ACCEPTED,
        ANSWERED,
        DECLINED,
        /** A supervisor decides whether it stays as the desk said. */
        CONTESTED
    }
}
