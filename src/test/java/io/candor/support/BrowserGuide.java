package io.candor.support;

/** The strip of first steps, followed by having each thing done. */
public final class BrowserGuide {
    private static final String DO = "[data-testid=guide-do]:not([disabled])";
    private static final int MOST = 8;

    private final Browser browser;

    public BrowserGuide(Browser browser) {
        this.browser = browser;
    }

    /** Has everything done that a step needs, and waits for its tick. */
    public void follow(String step) {
        for (var things = 0; !isDone(step) && things < MOST; things++) {
            browser.click(DO);
            browser.calm();
        }
        browser.await("a tick at " + step, () -> isDone(step));
    }

    private boolean isDone(String step) {
        return browser.isVisible("[data-step=" + step + "][data-state=done]");
    }
}
