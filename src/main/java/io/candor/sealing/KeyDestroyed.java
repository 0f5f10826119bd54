package io.candor.sealing;

/** What was sealed can never be opened again: the key of its period was destroyed. */
public class KeyDestroyed extends RuntimeException {
    KeyDestroyed() {
        super("the key of this period is no more");
    }
}
