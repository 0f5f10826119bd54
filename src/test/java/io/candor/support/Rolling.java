package io.candor.support;

/** The hash codes of all pieces of one length of a text, each from the one before. */
final class Rolling {
    private static final int BASE = 31;

    private final String text;
    private final int length;
    private final int leaving;
    private int next;
    private int hash;

    Rolling(String text, int length) {
        this.text = text;
        this.length = length;
        var power = 1;
        for (var i = 1; i < length; i++) {
            power *= BASE;
        }
        this.leaving = power;
    }

    boolean stands(int at) {
        return at + length <= text.length();
    }

    /** The hash code of the piece that begins there; to be asked for one after the other. */
    int at(int at) {
        if (at == 0) {
            hash = text.substring(0, length).hashCode();
        } else if (at == next) {
            hash = (hash - leaving * text.charAt(at - 1)) * BASE + text.charAt(at + length - 1);
        } else {
            throw new IllegalArgumentException("out of order");
        }
        next = at + 1;
        return hash;
    }
}
