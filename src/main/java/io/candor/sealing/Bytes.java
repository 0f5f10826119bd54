package io.candor.sealing;

import java.security.MessageDigest;
import java.util.Arrays;

/** Immutable bytes with equality; prints only how many. */
public final class Bytes {
    private static final Bytes EMPTY = new Bytes(new byte[0]);

    private final byte[] value;

    private Bytes(byte[] value) {
        this.value = value;
    }

    public static Bytes of(byte[] value) {
        return new Bytes(value.clone());
    }

    public static Bytes empty() {
        return EMPTY;
    }

    public byte[] toArray() {
        return value.clone();
    }

    public int size() {
        return value.length;
    }

    /** Takes the same time wherever the two differ, so that it may compare secrets. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Bytes bytes && MessageDigest.isEqual(value, bytes.value);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(value);
    }

    @Override
    public String toString() {
        return "Bytes[" + value.length + "]";
    }
}
