package io.candor.suggestion;

import org.springframework.boot.test.context.TestComponent;

/** Lets the conversation's tests release when they like. */
@TestComponent
public class Releasing {
    private final Release release;
    private final Retention retention;

    Releasing(Release release, Retention retention) {
        this.release = release;
        this.retention = retention;
    }

    public void now() {
        release.run();
    }

    /** What is done in the night. */
    public void night() {
        retention.run();
    }
}
