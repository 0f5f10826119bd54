package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.sealing.Bytes;
import io.candor.sealing.ReceiptCode;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.UUID;

/**
 * What the buttons under the preview of an addition carry: the suggestion, a nonce that makes it happen once, and a digest
 * of the words that were previewed. No more than there is room for in a button; whoever could forge them is their author.
 */
record AdditionSlip(UUID suggestion, Bytes nonce, Bytes digest) {
    private static final int NONCE = 5;
    private static final int DIGEST = 6;

    /** @param digest its first bytes are kept */
    static AdditionSlip of(UUID suggestion, Bytes nonce, Bytes digest) {
        return new AdditionSlip(suggestion, nonce, Bytes.of(Arrays.copyOf(digest.toArray(), DIGEST)));
    }

    static AdditionSlip of(Action action) {
        var detail = action.detail().toArray();
        return new AdditionSlip(
                Ids.id(action.subject()),
                Bytes.of(Arrays.copyOf(detail, NONCE)),
                Bytes.of(Arrays.copyOfRange(detail, NONCE, NONCE + DIGEST)));
    }

    static Bytes nonce(ReceiptCode random) {
        return Bytes.of(Arrays.copyOf(random.bytes().toArray(), NONCE));
    }

    Action action(AdditionVerb verb) {
        var detail = ByteBuffer.allocate(NONCE + DIGEST).put(nonce.toArray()).put(digest.toArray());
        return verb.action().about(Ids.bytes(suggestion)).with(Bytes.of(detail.array()));
    }
}
