package io.candor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.openqa.selenium.By;
import org.openqa.selenium.Keys;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/** The playground's page in a real Chromium, used as people use it: by looking, clicking and typing. */
public final class Browser implements AutoCloseable {
    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    /** How much of what happened is drawn; nothing while a button spins or somebody waits for an answer. */
    private static final String DRAWN = """
            const [drawn] = [...arguments];
            import('/store.js').then(({ world }) => requestAnimationFrame(() => requestAnimationFrame(() => {
                const last = [...document.querySelectorAll('.pane.active [data-testid=message]')].at(-1);
                const busy = document.querySelector('[aria-busy=true]') || last?.dataset.own === 'true';
                drawn(busy ? -1 : world.event);
            })))""";

    private static final Duration STEP = Duration.ofMillis(40);

    /** Held, so that the level stays: the driver warns about a protocol version that is not used here. */
    private static final Logger DRIVER_LOG = Logger.getLogger("org.openqa.selenium");

    static {
        DRIVER_LOG.setLevel(Level.SEVERE);
    }

    private final ChromeDriver driver;

    private Browser(ChromeDriver driver) {
        this.driver = driver;
    }

    public static boolean isInstalled() {
        return Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER);
    }

    /** Opens the page in a window of that size, in English, and waits until the chats are there. */
    public static Browser open(String url, int width, int height) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .build();
        var browser = new Browser(new ChromeDriver(service, options()));
        browser.resize(width, height);
        browser.driver.get(url);
        browser.find("[data-testid=chat]");
        return browser;
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.SEVERE);
        var options = new ChromeOptions().setBinary(CHROMIUM.toFile());
        options.addArguments("--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run");
        options.addArguments("--disable-background-networking", "--disable-component-update", "--disable-sync");
        options.addArguments("--disable-dev-shm-usage", "--force-prefers-reduced-motion", "--lang=en-US");
        options.setExperimentalOption("prefs", Map.of("intl.accept_languages", "en-US,en"));
        options.setCapability("goog:loggingPrefs", logs);
        return options;
    }

    /** Narrower than a window can be, as on a phone, is possible too. */
    public void resize(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
    }

    /** The chat of somebody by role and language ({@code en}, {@code zh}), opened from the list when it is not in sight. */
    public BrowserChat chat(String role, String language) {
        var who = "[data-role=" + role + "][data-language=" + language + "]";
        var chat = new BrowserChat(this, "[data-testid=pane]" + who);
        if (!isVisible("[data-testid=pane]" + who)) {
            click("[data-testid=chat]" + who + " [data-testid=chat-open]");
        }
        find("[data-testid=pane]" + who + " [data-testid=input]");
        return chat;
    }

    /** Opens the chat of somebody by role beside the one that is open; the button for it is there under the mouse only. */
    public void beside(String role) {
        script("document.querySelector(arguments[0]).click()", "[data-testid=chat][data-role=" + role + "] .beside");
    }

    public void click(String selector) {
        patiently().until(any -> {
            find(selector).click();
            return true;
        });
    }

    /** Chooses a file of this computer, as the dialog would that no test can press. */
    public void choose(String selector, Path file) {
        driver.findElement(By.cssSelector(selector))
                .sendKeys(file.toAbsolutePath().toString());
    }

    /** Chooses from a list. */
    public void choose(String selector, String option) {
        new Select(find(selector)).selectByVisibleText(option);
    }

    public boolean isVisible(String selector) {
        return patiently()
                .until(any -> Optional.of(
                        driver.findElements(By.cssSelector(selector)).stream().anyMatch(WebElement::isDisplayed)))
                .orElseThrow();
    }

    /** Presses keys wherever the focus is. */
    public void keys(CharSequence... keys) {
        driver.switchTo().activeElement().sendKeys(keys);
    }

    /** Goes backwards with the keyboard until the focus is on a button that begins with these signs. */
    public void tabBackTo(String lead) {
        for (int i = 0; i < 30 && !lead.equals(script("return document.activeElement.dataset.lead")); i++) {
            keys(Keys.chord(Keys.SHIFT, Keys.TAB));
        }
        await("the focus on " + lead, () -> lead.equals(script("return document.activeElement.dataset.lead")));
    }

    public Object script(String script, Object... arguments) {
        return driver.executeScript(script, arguments);
    }

    public void await(String what, BooleanSupplier condition) {
        patiently().withMessage(() -> what).until(any -> condition.getAsBoolean());
    }

    /** Waits until the bot has done everything that is to be done, and all of it is in sight. */
    public void calm(Quiet bot) {
        await("calm", () -> {
            var before = bot.moment();
            return bot.is() && drawn() == before && bot.is() && bot.moment() == before;
        });
    }

    private long drawn() {
        return ((Number) driver.executeAsyncScript(DRAWN)).longValue();
    }

    /** What the browser complained about: errors of the page, and whatever its security policy refused. */
    public List<String> complaints() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .toList();
    }

    /** Keeps a picture, without passing notes in it, in the folder that the property {@code candor.screenshots} names. */
    public void screenshot(String name) {
        await("the end of all notes", () -> !isVisible("[data-testid=toast]"));
        var folder = Path.of(System.getProperty("candor.screenshots", "target/screenshots"));
        try {
            Files.write(
                    Files.createDirectories(folder).resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        driver.quit();
    }

    WebElement find(String selector) {
        return patiently()
                .withMessage(() -> "never in sight: " + selector)
                .until(any -> driver.findElements(By.cssSelector(selector)).stream()
                        .filter(WebElement::isDisplayed)
                        .reduce((first, last) -> last)
                        .orElse(null));
    }

    private WebDriverWait patiently() {
        var wait = new WebDriverWait(driver, PATIENCE, STEP);
        wait.ignoring(StaleElementReferenceException.class);
        return wait;
    }
}
