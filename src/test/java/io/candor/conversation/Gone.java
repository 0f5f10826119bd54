package io.candor.conversation;

import io.candor.sealing.Images;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.Letter;
import io.candor.suggestion.Lookup;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Releasing;
import java.util.Optional;
import org.springframework.boot.test.context.TestComponent;

/** Why there can be nothing under a code. Nobody may be able to tell one from another: a new one belongs here. */
public enum Gone {
    NEVER_ISSUED(past -> past.unsent()),
    WITHDRAWN_AND_NEVER_RELEASED(past -> past.released(past.withdrawn(past.sent()))),
    WITHDRAWN(past -> past.released(past.withdrawn(past.released(past.sent())))),
    // what a release would make into one of the others stands last
    WITHDRAWN_AFTER_THE_RELEASE(past -> past.withdrawn(past.released(past.sent()))),
    WITHDRAWN_BEFORE_THE_RELEASE(past -> past.withdrawn(past.sent()));

    private final Way way;

    Gone(Way way) {
        this.way = way;
    }

    /** A new one of this kind. */
    Sent in(Past past) {
        return way.to(past);
    }

    private interface Way {
        Sent to(Past past);
    }

    /** A code, and the officials' number of what was sent with it. */
    record Sent(ReceiptCode code, String ref) {}

    /** What can have happened to a suggestion. */
    @TestComponent
    public static class Past {
        private final Mailbox mailbox;
        private final Images images;
        private final Releasing releasing;

        Past(Mailbox mailbox, Images images, Releasing releasing) {
            this.mailbox = mailbox;
            this.images = images;
            this.releasing = releasing;
        }

        Sent unsent() {
            return new Sent(images.fresh(), "S-000000");
        }

        Sent sent() {
            var code = images.fresh();
            var letter = new Letter("Nobody oils the gate of the yard.", "unsorted", Optional.empty());
            return switch (mailbox.send(code, letter)) {
                case Lookup.Found(var view) -> new Sent(code, view.ref());
                case Lookup.Withdrawn(), Lookup.Unknown() -> throw new AssertionError("nothing was sent");
            };
        }

        Sent withdrawn(Sent sent) {
            mailbox.withdraw(images.of(sent.code()));
            return sent;
        }

        Sent released(Sent sent) {
            releasing.now();
            return sent;
        }
    }
}
