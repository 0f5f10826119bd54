package io.candor.support;

/** The strip of first steps, followed by having each thing done. */
public final class BrowserGuide {
    private static final String DO = "[data-testid=guide-do]:not([aria-busy=true])";
    private static final int MOST = 8;

    private final Browser browser;
    private final Quiet bot;

    public BrowserGuide(Browser browser, Quiet bot) {
        this.browser = browser;
        this.bot = bot;
    }

    /** Has everything done that a step needs, and waits for its tick. */
    public void follow(String step) {
        for (var things = 0; !isDone(step) && things < MOST; things++) {
            browser.click(DO);
            browser.calm(bot);
        }
        browser.await("a tick at " + step, () -> isDone(step));
    }

    private boolean isDone(String step) {
        return browser.isVisible("[data-step=" + step + "][data-state=done]");
    }
}
