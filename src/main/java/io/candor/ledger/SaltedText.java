package io.candor.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.security.MessageDigest;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;

/** A text of the history with what stands for it in the chain. */
record SaltedText(@Nullable String text, byte @Nullable [] salt, byte @Nullable [] digest) {

    static SaltedText of(ResultSet row, String text, String name) throws SQLException {
        return new SaltedText(row.getString(text), row.getBytes(name + "_salt"), row.getBytes(name + "_digest"));
    }

    /** Whether text, salt and digest belong together, or none of them is there. */
    boolean isWhole() {
        if (text == null || salt == null || digest == null) {
            return text == null && salt == null && digest == null;
        }
        var words = text.getBytes(UTF_8);
        var salted = Arrays.copyOf(salt, salt.length + words.length);
        System.arraycopy(words, 0, salted, salt.length, words.length);
        return MessageDigest.isEqual(digest, ChainRow.sha256(salted));
    }
}
