package io.candor.suggestion.desk;

import io.candor.organisation.Category;
import io.candor.sealing.Bytes;
import io.candor.sealing.Tokens;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Ties the buttons under a written title to it: the title stays in the chat, and the press brings it along as it is by
 * then.
 */
@Component
class TitleDraft {
    private static final int MARK = 2;
    private static final int DIGEST = 7;

    private final Tokens tokens;

    TitleDraft(Tokens tokens) {
        this.tokens = tokens;
    }

    /** What the button of a category carries. */
    Bytes rest(UUID suggestion, String title, Category category) {
        return Bytes.of(ByteBuffer.allocate(MARK + DIGEST)
                .put(category.mark().toArray())
                .put(digest(suggestion, title))
                .array());
    }

    static Bytes mark(Ticket ticket) {
        return Bytes.of(Arrays.copyOf(ticket.rest().toArray(), MARK));
    }

    boolean isSame(Ticket ticket, String title) {
        var digest = Arrays.copyOfRange(ticket.rest().toArray(), MARK, MARK + DIGEST);
        return Bytes.of(digest).equals(Bytes.of(digest(ticket.suggestion(), title)));
    }

    private byte[] digest(UUID suggestion, String title) {
        var context = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(suggestion.getMostSignificantBits())
                .putLong(suggestion.getLeastSignificantBits());
        return Arrays.copyOf(tokens.digest(Bytes.of(context.array()), title), DIGEST);
    }
}
