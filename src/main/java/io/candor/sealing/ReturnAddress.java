package io.candor.sealing;

/** Where an author can be reached, and in which language; shown to nobody. */
public record ReturnAddress(long chat, byte language) {
    @Override
    public String toString() {
        return "ReturnAddress[…]";
    }
}
