package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.organisation.Unit;
import io.candor.sealing.Bytes;
import io.candor.sealing.ReceiptCode;
import java.nio.ByteBuffer;
import java.util.Arrays;

/**
 * What a preview's buttons carry: the code that its suggestion would get, a digest of the words that were previewed, the
 * chosen category's mark, and that of the unit that must not see it; the last is empty where nobody is left out.
 */
record Slip(ReceiptCode code, Bytes digest, Bytes mark, Bytes unit) {
    private static final int DIGEST = 8;
    private static final int MARK = 2;
    private static final int WITH_UNIT = DIGEST + 2 * MARK;

    static Slip of(Action action) {
        var detail = action.detail().toArray();
        return new Slip(
                ReceiptCode.of(action.subject()),
                Bytes.of(Arrays.copyOf(detail, DIGEST)),
                Bytes.of(Arrays.copyOfRange(detail, DIGEST, DIGEST + MARK)),
                detail.length < WITH_UNIT
                        ? Bytes.empty()
                        : Bytes.of(Arrays.copyOfRange(detail, DIGEST + MARK, WITH_UNIT)));
    }

    /** Which page of the units a button leads to: one byte more than the others carry. */
    static int page(Action action) {
        var detail = action.detail().toArray();
        return detail.length % 2 == 0 ? 0 : detail[detail.length - 1];
    }

    Action action(DraftVerb verb) {
        return verb.action().about(code.bytes()).with(joined());
    }

    Action action(DraftVerb verb, int page) {
        return verb.action().about(code.bytes()).with(joined((byte) page));
    }

    /** The same, with something else chosen. */
    Slip with(Choice choice) {
        return new Slip(
                code,
                digest,
                choice.category().mark(),
                choice.concerns().map(Unit::mark).orElse(Bytes.empty()));
    }

    private Bytes joined(byte... more) {
        var buffer = ByteBuffer.allocate(digest.size() + mark.size() + unit.size() + more.length);
        return Bytes.of(buffer.put(digest.toArray())
                .put(mark.toArray())
                .put(unit.toArray())
                .put(more)
                .array());
    }
}
