package io.candor.sealing;

import com.google.crypto.tink.Aead;

/** The key of one period. */
record PeriodKey(Period period, Aead key) {
    @Override
    public String toString() {
        return "PeriodKey[" + period.name() + "]";
    }
}
