package io.candor;

/** Candor cannot start, or go on: one sentence says what is wrong, one says how to mend it. Neither names a person. */
public class CannotStart extends RuntimeException {
    private final String mend;

    public CannotStart(String wrong, String mend) {
        super(wrong);
        this.mend = mend;
    }

    public CannotStart(String wrong, String mend, Throwable cause) {
        super(wrong, cause);
        this.mend = mend;
    }

    /** What to do about it, as a sentence. */
    public String mend() {
        return mend;
    }
}
