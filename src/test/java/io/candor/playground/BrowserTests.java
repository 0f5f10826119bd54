package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.candor.Candor;
import io.candor.cards.ShortShuffle;
import io.candor.support.Browser;
import io.candor.support.BrowserGuide;
import io.candor.support.Quiet;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The whole playground in a real browser; the README's picture is taken first, while the chats are still empty. */
@SpringBootTest(
        classes = {Candor.class, ShortShuffle.class, Quiet.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "db-scheduler.polling-interval=50ms")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class BrowserTests {
    private static final String ENGLISH = "The lift in building 3 has been broken for two weeks.";
    private static final String CHINESE = "食堂的意见箱设在经理办公室门口，没有人敢投。";
    private static final String HOSTILE = "<img src=x onerror=\"window.broken = 1\"><script>window.broken = 1</script>";

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet bot;

    private Browser browser;

    @DynamicPropertySource
    static void keepsItsDataUnderTarget(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "data");
        registry.add("candor.data", folder::toString);
        registry.add("candor.keyset", () -> folder.resolve("keyset.json").toString());
    }

    @BeforeAll
    static void needsChromium() {
        var missing = "Chromium is missing: apt-get install chromium chromium-driver fonts-noto-cjk";
        if ("true".equals(System.getenv("CI"))) {
            assertThat(Browser.isInstalled()).as(missing).isTrue();
        }
        assumeThat(Browser.isInstalled()).as(missing).isTrue();
    }

    @BeforeEach
    void open() {
        browser = Browser.open("http://127.0.0.1:" + port + "/", 1440, 900);
    }

    @AfterEach
    void close() {
        var complaints = browser.complaints();
        browser.close();

        assertThat(complaints).isEmpty();
    }

    @Test
    @Order(1)
    void leadsThroughTheFirstStepsAndTicksThemOff() {
        var guide = new BrowserGuide(browser, bot);
        List.of("write", "send", "copy").forEach(guide::follow);
        browser.beside("group");
        browser.chat("group", "en").seesButton("✅");
        browser.screenshot("playground");

        List.of("accept", "claim", "mend", "verify", "publish", "ledger", "status", "judge")
                .forEach(guide::follow);

        assertThat(browser.isVisible("[data-testid=guide-do]")).isFalse();
    }

    @Test
    void sendsLooksUpAndWithdrawsInEnglish() {
        var ann = browser.chat("member", "en");
        ann.says(ENGLISH);
        ann.sees(ENGLISH);
        ann.presses("🔔");
        var code = ann.code();
        ann.copies();
        ann.says("/status " + code);
        ann.seesButton("🔕");

        ann.presses("↩️");
        ann.presses("↩️");
        ann.says(code);

        assertThat(ann.buttons()).noneMatch(label -> label.startsWith("↩️"));
    }

    @Test
    void sendsWithTheCodeOnlyInChinese() {
        var mei = browser.chat("member", "zh");
        mei.says(CHINESE);
        mei.sees(CHINESE);
        assertThat(mei.buttons()).anyMatch(label -> label.matches("🕶 ?\\p{IsHan}.*"));
        mei.presses("🕶");

        mei.says(mei.code());

        mei.seesButton("🔔");
        assertThat(mei.buttons()).noneMatch(label -> label.startsWith("🔕"));
    }

    @Test
    void needsNoMouse() {
        browser.chat("desk", "en");
        browser.keys(Keys.chord(Keys.CONTROL, "k"));
        browser.keys(Keys.HOME);
        browser.keys(Keys.ENTER);
        var ann = browser.chat("member", "en");
        browser.keys(ENGLISH, Keys.ENTER);
        ann.seesButton("🔔");
        browser.tabBackTo("🔔");
        browser.keys(Keys.ENTER);
        var code = ann.code();

        ann.types("/stat", Keys.TAB, code, Keys.ENTER);

        ann.seesButton("↩️");
    }

    @Test
    void editsTheNewestWordsWithTheArrowKey() {
        var ann = browser.chat("member", "en");
        ann.says(ENGLISH);

        ann.types(Keys.ARROW_UP, " Since Monday.", Keys.ENTER);

        ann.sees(ENGLISH + " Since Monday.");
        ann.seesButton("🔔");
    }

    @Test
    void switchesBetweenListAndChatInANarrowWindow() {
        browser.resize(360, 740);
        var ann = browser.chat("member", "en");
        ann.says(ENGLISH);
        ann.seesButton("🔔");
        assertThat(browser.isVisible("[data-testid=chat-list]")).isFalse();
        browser.screenshot("playground-narrow");
        var overflow = browser.script("return document.documentElement.scrollWidth > innerWidth");

        browser.click("[data-testid=back]");

        assertThat(overflow).isEqualTo(false);
        assertThat(browser.isVisible("[data-testid=chat-list]")).isTrue();
        assertThat(browser.isVisible("[data-testid=pane]")).isFalse();
    }

    @Test
    void showsMarkupAsTheTextThatItIs() {
        var ann = browser.chat("member", "en");

        ann.says(HOSTILE);

        ann.sees(HOSTILE);
        assertThat(browser.script("return window.broken === undefined")).isEqualTo(true);
    }

    @Test
    void speaksChineseItselfWhenAsked() {
        browser.click("[data-testid=language]");

        assertThat(browser.script("return document.documentElement.lang")).isEqualTo("zh-CN");
        assertThat(browser.isVisible("[data-testid=about]")).isTrue();
        browser.screenshot("playground-zh");
    }
}
