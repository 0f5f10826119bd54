package io.candor.cards;

/** A message that shows something. */
record Place(long chat, int message) {
    @Override
    public String toString() {
        return "Place[hidden]";
    }
}
