package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.candor.Candor;
import io.candor.cards.ShortShuffle;
import io.candor.support.Browser;
import io.candor.support.BrowserChat;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The officials' half in a real browser, played as its people are when the playground opens. */
@SpringBootTest(
        classes = {Candor.class, ShortShuffle.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "db-scheduler.polling-interval=50ms")
class OfficialsBrowserTests {
    private static final String WORDS = "Nobody has cleaned the stairs in building 3 since the summer.";
    private static final String TITLE = "Stairwells of building 3 without cleaning";

    @LocalServerPort
    private int port;

    private Browser browser;

    @DynamicPropertySource
    static void keepsItsDataUnderTarget(DynamicPropertyRegistry registry) throws IOException {
        var folder = Files.createTempDirectory(Files.createDirectories(Path.of("target", "browser")), "officials");
        registry.add("candor.data", folder::toString);
        registry.add("candor.keyset", () -> folder.resolve("keyset.json").toString());
    }

    @BeforeAll
    static void needsChromium() {
        assumeThat(Browser.isInstalled()).isTrue();
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
    void carryWhatAMemberSaidToAVerifiedAndPublicEnd() {
        var code = sent();
        var entry = accepted();
        mended(entry);
        verified(entry);
        published(entry);

        looksUp(code, entry);
        browser.resize(390, 844);
        pictures("narrow");
    }

    /** Ann says it; returns her code. */
    private String sent() {
        var ann = browser.chat("member", "en");
        ann.says(WORDS);
        ann.presses("🔔");
        return ann.code();
    }

    /** Returns the number of the entry. */
    private String accepted() {
        var desk = browser.chat("group", "en");
        desk.sees(WORDS);
        assertThat(desk.buttons()).hasSize(5);
        browser.screenshot("desk-card");
        desk.presses("✅");
        browser.screenshot("desk-question");
        desk.says(TITLE);
        browser.screenshot("desk-categories");
        desk.presses("Workplace");
        desk.seesButton("📒");
        return desk.buttons().getFirst().substring("📒 ".length());
    }

    private void mended(String entry) {
        var wang = browser.chat("handler", "zh");
        wang.sees(entry);
        wang.sees("已登记");
        wang.presses("✋");
        browser.screenshot("entry-dates");
        wang.presses("一周");
        wang.sees("整改中");
        wang.presses("📝");
        wang.says("楼梯间已安排每周清扫两次。");
        wang.presses("👥");
        wang.presses("📋");
        wang.presses("📤");
        wang.says("楼梯间已清扫干净，并在各楼层公示了清扫日期。");
        wang.seesButton("📋");
        browser.screenshot("entry-submitted");
    }

    private void verified(String entry) {
        var maria = browser.chat("supervisor", "en");
        maria.sees(entry);
        maria.presses("☑️");
        maria.presses("☑️");
        maria.sees("Closed");
        browser.screenshot("entry-closed");
    }

    private void published(String entry) {
        var desk = browser.chat("group", "en");
        desk.presses("📒");
        desk.sees("Closed");
        desk.presses("🌐");
        desk.sees("Everybody can read");
        var mei = browser.chat("member", "zh");
        mei.says("/ledger");
        mei.sees(TITLE);
        mei.presses(entry);
        mei.sees("核验销号");
        browser.screenshot("board-entry");
    }

    private void looksUp(String code, String entry) {
        BrowserChat ann = browser.chat("member", "en");
        ann.says("/status " + code);
        ann.sees(entry);
        ann.sees("closed");
        browser.screenshot("author-card");
    }

    private void pictures(String size) {
        for (var chat : new String[][] {{"group", "en"}, {"handler", "zh"}, {"supervisor", "en"}, {"member", "en"}}) {
            if (browser.isVisible("[data-testid=back]")) {
                browser.click("[data-testid=back]");
            }
            browser.chat(chat[0], chat[1]);
            browser.screenshot(size + "-" + chat[0]);
            assertThat(browser.script("return document.documentElement.scrollWidth > innerWidth"))
                    .isEqualTo(false);
        }
    }
}
