package io.candor.suggestion;

import io.candor.sealing.Bytes;
import java.util.UUID;

/** A return address that only the suggestion's id and the keyset open. */
public record SealedAddress(UUID suggestion, Bytes sealed) {
    @Override
    public String toString() {
        return "SealedAddress[hidden]";
    }
}
