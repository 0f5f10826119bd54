package io.candor.support;

import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.openqa.selenium.Keys;

/** One open chat of the page. */
public final class BrowserChat {
    private static final Pattern CODE = Pattern.compile("\\b[0-9A-HJKMNP-TV-Z]{4}(?:-[0-9A-HJKMNP-TV-Z]{4}){3}\\b");
    private static final String NEWEST = "const message = [...document.querySelectorAll(arguments[0])].at(-1);";

    private final Browser browser;
    private final String pane;

    BrowserChat(Browser browser, String pane) {
        this.browser = browser;
        this.pane = pane;
    }

    /** Types into the field without sending. Signs outside the basic plane, such as emoji, cannot be typed. */
    public void types(CharSequence... keys) {
        browser.find(pane + " [data-testid=input]").sendKeys(keys);
    }

    /** Types a text, sends it, and waits until the bot has answered. */
    public void says(String text) {
        var before = newest();
        types(text, Keys.ENTER);
        browser.await("an answer of the bot", () -> !newest().equals(before) && isFromBot());
    }

    /** Attaches something from the disk, as a {@code photo} or a {@code file}, and sees it above the field. */
    public void attaches(String kind, Path file) {
        browser.choose(pane + " [data-testid=choose-" + kind + "]", file);
        browser.await("the attachment", () -> isDrawn(pane + " [data-testid=attachment-bar] img"));
    }

    /** The width and height of the last photo in sight, once it is drawn. */
    public List<?> photo() {
        var image = pane + " [data-testid=photo] img";
        browser.await("a photo", () -> isDrawn(image));
        return (List<?>) browser.script(
                "const image = [...document.querySelectorAll(arguments[0])].at(-1);"
                        + "return [image.naturalWidth, image.naturalHeight]",
                image);
    }

    private boolean isDrawn(String image) {
        return Boolean.TRUE.equals(browser.script(
                "const image = [...document.querySelectorAll(arguments[0])].at(-1);"
                        + "return Boolean(image?.complete && image.naturalWidth)",
                image));
    }

    /** Presses a button of the newest message and waits until something came of it. */
    public void presses(String lead) {
        var before = newest();
        browser.click(key(lead));
        browser.await("what came of " + lead, () -> !newest().equals(before));
    }

    /** Presses the button that copies the code, and reads that it was copied. */
    public void copies() {
        browser.click(key("📋"));
        browser.find(pane + " [data-testid=toast]");
    }

    public void seesButton(String lead) {
        browser.await("a button " + lead, () -> buttons().stream().anyMatch(label -> label.startsWith(lead)));
    }

    public void sees(String text) {
        browser.await("the text " + text, () -> newest().contains(text));
    }

    /** The same in any message, such as one that was drawn anew. */
    public void seesAnywhere(String text) {
        var script = "return document.querySelector(arguments[0]).innerText.includes(arguments[1])";
        browser.await("the text " + text, () -> Boolean.TRUE.equals(browser.script(script, pane, text)));
    }

    /** The receipt code in the newest message. */
    public String code() {
        browser.await("a receipt code", () -> CODE.matcher(newest()).find());
        return CODE.matcher(newest()).results().findFirst().orElseThrow().group();
    }

    /** The newest message, its number and its buttons. */
    public String newest() {
        return String.valueOf(ofNewest("return message ? message.dataset.messageId + ' ' + message.innerText : ''"));
    }

    /** The labels of the newest message's buttons. */
    public List<String> buttons() {
        var labels = ofNewest(
                "return message ? [...message.querySelectorAll('[data-testid=key]')].map((key) => key.innerText) : []");
        return ((List<?>) labels).stream().map(String::valueOf).toList();
    }

    private boolean isFromBot() {
        return Boolean.TRUE.equals(ofNewest("return message?.dataset.own === 'false'"));
    }

    private Object ofNewest(String script) {
        return browser.script(NEWEST + script, pane + " [data-testid=message]");
    }

    private String key(String lead) {
        return pane + " [data-testid=key][data-lead='" + lead + "']";
    }
}
