package io.candor.ledger;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A row of the history as the chain sees it. The database writes hashes, this computes them independently. */
record ChainRow(
        long seq,
        UUID id,
        UUID entry,
        int version,
        Instant at,
        UUID official,
        String kind,
        SaltedText publicLine,
        SaltedText internalNote,
        byte[] previousHash,
        byte[] hash) {

    static ChainRow of(ResultSet row) throws SQLException {
        return new ChainRow(
                row.getLong("seq"),
                row.getObject("id", UUID.class),
                row.getObject("entry", UUID.class),
                row.getInt("version"),
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("official", UUID.class),
                row.getString("kind"),
                SaltedText.of(row, "public_line", "public"),
                SaltedText.of(row, "internal_note", "internal"),
                row.getBytes("previous_hash"),
                row.getBytes("hash"));
    }

    /** Whether this row follows on one with that number and hash, and is as it was written. */
    boolean follows(long number, byte[] head) {
        return seq == number + 1
                && MessageDigest.isEqual(previousHash, head)
                && MessageDigest.isEqual(hash, computed())
                && publicLine.isWhole()
                && internalNote.isWhole();
    }

    private byte[] computed() {
        var parts = new ByteArrayOutputStream();
        add(parts, previousHash);
        add(parts, bytes(id));
        add(parts, bytes(entry));
        add(parts, ByteBuffer.allocate(Integer.BYTES).putInt(version).array());
        add(parts, ByteBuffer.allocate(Long.BYTES).putLong(micros()).array());
        add(parts, bytes(official));
        add(parts, kind.getBytes(UTF_8));
        add(parts, publicLine.digest());
        add(parts, internalNote.digest());
        return sha256(parts.toByteArray());
    }

    private long micros() {
        return Math.addExact(Math.multiplyExact(at.getEpochSecond(), 1_000_000L), at.getNano() / 1_000);
    }

    /** A length in front of each part; a missing part has the length -1. */
    private static void add(ByteArrayOutputStream parts, byte @Nullable [] part) {
        var length = part == null ? -1 : part.length;
        parts.writeBytes(ByteBuffer.allocate(Integer.BYTES).putInt(length).array());
        if (part != null) {
            parts.writeBytes(part);
        }
    }

    private static byte[] bytes(UUID id) {
        return ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(id.getMostSignificantBits())
                .putLong(id.getLeastSignificantBits())
                .array();
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException impossible) {
            throw new AssertionError(impossible);
        }
    }
}
