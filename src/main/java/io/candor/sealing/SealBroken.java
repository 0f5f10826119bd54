package io.candor.sealing;

/** What should be opened was not sealed by this keyset, for this subject, or was altered. */
class SealBroken extends RuntimeException {
    SealBroken() {
        super("this was not sealed here, or not for this subject");
    }
}
