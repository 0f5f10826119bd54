package io.candor.sealing;

/** What was typed is no receipt code; says why, never what it was. */
public class CodeMistyped extends RuntimeException {
    private final Reason reason;

    CodeMistyped(Reason reason) {
        super("not a receipt code: " + reason);
        this.reason = reason;
    }

    public Reason reason() {
        return reason;
    }

    /** What is wrong with it. */
    public enum Reason {
        /** There are not 16 symbols. */
        LENGTH,
        /** Something in it is no symbol of a code. */
        SYMBOL,
        /** The check symbol does not fit: a symbol is wrong, or two are swapped. */
        CHECK
    }
}
