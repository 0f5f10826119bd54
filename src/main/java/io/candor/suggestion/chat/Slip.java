package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.organisation.Category;
import io.candor.sealing.Bytes;
import io.candor.sealing.ReceiptCode;
import java.util.Arrays;

/**
 * What a preview's buttons carry: the code that its suggestion would get, a digest of the words that were previewed, and
 * the chosen category's mark.
 */
record Slip(ReceiptCode code, Bytes digest, Bytes mark) {
    private static final int DIGEST = 8;
    private static final int MARK = 2;

    static Slip of(Action action) {
        var detail = action.detail().toArray();
        return new Slip(
                ReceiptCode.of(action.subject()),
                Bytes.of(Arrays.copyOf(detail, DIGEST)),
                Bytes.of(Arrays.copyOfRange(detail, DIGEST, DIGEST + MARK)));
    }

    Action action(DraftVerb verb) {
        var detail = Arrays.copyOf(digest.toArray(), DIGEST + MARK);
        System.arraycopy(mark.toArray(), 0, detail, DIGEST, MARK);
        return verb.action().about(code.bytes()).with(Bytes.of(detail));
    }

    /** The same, with another category chosen. */
    Slip in(Category category) {
        return new Slip(code, digest, category.mark());
    }
}
