package io.candor.pictures;

/** A picture cannot be taken, for a reason that somebody can be told. */
public final class PictureRefused extends RuntimeException {
    private final Reason reason;

    PictureRefused(Reason reason) {
        super(reason.name(), null, false, false);
        this.reason = reason;
    }

    /** For whoever has no room for one more. */
    public static PictureRefused busy() {
        return new PictureRefused(Reason.BUSY);
    }

    public Reason reason() {
        return reason;
    }

    /** Why. */
    public enum Reason {
        /** None of the kinds that are read, whatever its name says. */
        UNKNOWN,
        /** Cut off, or not as its kind must be. */
        BROKEN,
        /** Something stands behind the picture. */
        MORE,
        /** More pixels than are decoded here. */
        TOO_LARGE,
        /** Others are being looked at, or it took too long; a later try may do. */
        BUSY
    }
}
