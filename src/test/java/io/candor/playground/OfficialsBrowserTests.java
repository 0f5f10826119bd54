package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.candor.Candor;
import io.candor.cards.ShortShuffle;
import io.candor.support.Browser;
import io.candor.support.Quiet;
import io.candor.support.Snapshots;
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
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** The officials' half in a real browser, as its people are when the playground opens; the README's pictures come first. */
@SpringBootTest(
        classes = {Candor.class, ShortShuffle.class, Quiet.class, EarlyBirds.class},
        webEnvironment = WebEnvironment.RANDOM_PORT,
        properties = "db-scheduler.polling-interval=50ms")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OfficialsBrowserTests {
    private static final String WORDS = "Nobody has cleaned the stairs in building 3 since the summer.";
    private static final String CHINESE = "三号楼的楼梯间从夏天起就没有人打扫过。";
    private static final String CHINESE_TITLE = "3 号楼楼梯间保洁";
    private static final String TITLE = "Stairwells of building 3 without cleaning";

    @LocalServerPort
    private int port;

    @Autowired
    private Quiet bot;

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
    @Order(1)
    void carryWhatAMemberSaidToAPublicEndThatItsAuthorJudges() {
        browser.click("[data-testid=guide-close]");
        var ann = browser.chat("member", "en");
        ann.says(WORDS);
        phone("member", "en", "walk-preview");
        ann.presses("🔔");
        var code = ann.code();
        phone("member", "en", "walk-receipt");
        phone("group", "en", "walk-desk");

        var entry = accepted(WORDS, TITLE);
        mended(entry, "They are swept twice a week from now on.", "Clean, with the dates of sweeping on each floor.");
        verified(entry);
        browser.chat("member", "en").seesButton("😀");
        phone("member", "en", "walk-notice");
        published(entry, TITLE);
        phone("member", "en", "walk-ledger");

        looksUp("en", code, entry);
        judges("en", entry);
        phone("member", "en", "walk-verdict");
        browser.resize(390, 844);
        pictures("narrow");
    }

    @Test
    void leaveAloneWhoSentWithTheCodeOnlyUntilTheyLookInChinese() {
        browser.click("[data-testid=language]");
        var mei = browser.chat("member", "zh");
        mei.says(CHINESE);
        mei.presses("🕶");
        var code = mei.code();
        var receipt = mei.newest();

        var entry = accepted(CHINESE, CHINESE_TITLE);
        mended(entry, "楼梯间已安排每周清扫两次。", "楼梯间已清扫干净，并在各楼层公示了清扫日期。");
        verified(entry);
        published(entry, CHINESE_TITLE);

        mei = browser.chat("member", "zh");
        assertThat(mei.newest()).isEqualTo(receipt);
        looksUp("zh", code, entry);
        judges("zh", entry);
        browser.screenshot("author-card-zh");
    }

    @Test
    void seeAPictureThatAMemberAttachedFromTheDisk(@TempDir Path disk) throws IOException {
        var picture = Files.write(disk.resolve("stairs.jpg"), Snapshots.telltale(320, 200, 6));
        var ann = browser.chat("member", "en");
        ann.attaches("photo", picture);
        browser.screenshot("attachment");
        ann.says("The stairs are slippery.");
        assertThat(ann.photo()).isEqualTo(List.of(200L, 320L));
        ann.presses("🕶");

        var desk = browser.chat("group", "en");
        desk.seesAnywhere("The stairs are slippery.");
        assertThat(desk.photo()).isEqualTo(List.of(200L, 320L));
        browser.screenshot("desk-picture");
        browser.click("[data-testid=pane][data-role=group] [data-testid=photo]");
        assertThat(browser.isVisible(".lightbox img")).isTrue();
        browser.keys(Keys.ESCAPE);

        ann = browser.chat("member", "en");
        ann.attaches("file", Files.write(disk.resolve("ann-at-home.png"), Snapshots.png(150, 90)));
        ann.says("The window is cracked.");
        ann.presses("🕶");
        desk = browser.chat("group", "en");
        desk.seesAnywhere("The window is cracked.");
        assertThat(desk.photo()).isEqualTo(List.of(150L, 90L));
    }

    /** Returns the number of the entry. */
    private String accepted(String words, String title) {
        var desk = browser.chat("group", "en");
        desk.sees(words);
        assertThat(desk.buttons()).hasSize(6);
        browser.screenshot("desk-card");
        desk.presses("✅");
        browser.screenshot("desk-question");
        desk.says(title);
        browser.screenshot("desk-categories");
        desk.presses("Workplace");
        desk.seesButton("📒");
        return desk.buttons().getFirst().substring("📒 ".length());
    }

    private void mended(String entry, String progress, String result) {
        var wang = browser.chat("handler", "zh");
        wang.sees(entry);
        wang.sees("已登记");
        wang.presses("✋");
        browser.screenshot("entry-dates");
        wang.presses("一周");
        wang.sees("整改中");
        wang.presses("📝");
        wang.says(progress);
        wang.presses("👥");
        wang.presses("📋");
        wang.presses("📤");
        wang.says(result);
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

    private void published(String entry, String title) {
        var desk = browser.chat("group", "en");
        desk.presses("📒");
        desk.sees("Closed");
        desk.presses("🌐");
        desk.sees("Everybody can read");
        var anybody = browser.chat("member", "en");
        anybody.says("/ledger");
        anybody.sees(title);
        anybody.presses(entry);
    }

    private void looksUp(String language, String code, String entry) {
        var author = browser.chat("member", language);
        author.says("/status " + code);
        author.sees(entry);
        author.seesButton("😀");
    }

    private void judges(String language, String entry) {
        var author = browser.chat("member", language);
        author.presses("😀");
        author.seesButton("✓");
        browser.chat("group", "en").seesAnywhere("😀 The author on the close-off of " + entry);
    }

    /** As it looks on a telephone, with the newest message in sight. */
    private void phone(String role, String language, String picture) {
        browser.resize(390, 844);
        backToTheList();
        browser.chat(role, language);
        browser.script("[...document.querySelectorAll('[data-testid=message]')]"
                + ".filter((message) => message.offsetParent).at(-1).scrollIntoView({block: 'end'})");
        browser.calm(bot);
        browser.screenshot(picture);
        browser.resize(1440, 900);
    }

    private void pictures(String size) {
        for (var chat : new String[][] {{"group", "en"}, {"handler", "zh"}, {"supervisor", "en"}, {"member", "en"}}) {
            backToTheList();
            browser.chat(chat[0], chat[1]);
            browser.screenshot(size + "-" + chat[0]);
            assertThat(browser.script("return document.documentElement.scrollWidth > innerWidth"))
                    .isEqualTo(false);
        }
    }

    private void backToTheList() {
        if (browser.isVisible("[data-testid=back]")) {
            browser.click("[data-testid=back]");
        }
    }
}
