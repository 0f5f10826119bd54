package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Call.Draft;
import io.candor.bot.Language;
import io.candor.bot.Picture;
import io.candor.bot.PictureAway;
import io.candor.bot.Reply;
import io.candor.organisation.Category;
import io.candor.sealing.Seal;
import io.candor.suggestion.SentAlready;
import io.candor.support.Snapshots;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Ann sends pictures. */
class PictureTests extends ConversationTest {
    private static final byte[] STAIRS = Snapshots.telltale(200, 120, 6);

    @Autowired
    SentAlready telegram;

    @Autowired
    Seal seal;

    @Autowired
    Previews previews;

    @Test
    void arePreviewedWithTheirWordsAndAWarning() {
        int fetched = telegram.fetched();

        var reply = ann.shows(telegram.put(STAIRS), "The stairs are dark.");

        assertThat(((Reply.Say) reply.steps().getFirst()).under()).isEqualTo(new Reply.Message(1));
        assertThat(ann.text())
                .startsWith(
                        "This is all that officials will see:\nThe stairs are dark.\n🖼 and the picture that you sent")
                .contains("faces, name plates, handwriting")
                .doesNotContain("🗂");
        assertThat(ann.buttons()).contains("🔔 Send, notify me", "🕶 Send, code only");
        assertThat(telegram.fetched()).as("nothing is fetched before the press").isEqualTo(fetched);
    }

    @Test
    void needNoWords() {
        ann.speaking(Language.CHINESE).shows(telegram.put(STAIRS), "\u200B");

        assertThat(ann.text()).startsWith("工作人员能看到的只有这些：\n🖼 还有你发的图片").contains("面孔、名牌");
        ann.presses("🕶");
        assertThat(ann.text()).contains("🖼 附有图片");
        assertThat(held()).isEqualTo(1);
    }

    @Test
    void areKeptMadeAnewAndSealed() {
        ann.shows(telegram.put(STAIRS), "The stairs are dark.");

        ann.presses("🔔");

        var kept = kept();
        assertThat(Snapshots.tells(kept)).isFalse();
        assertThat(Snapshots.read(kept).getWidth()).as("turned upright").isEqualTo(120);
        assertThat(ann.text()).contains("Received as").contains("🖼 With a picture");
    }

    @Test
    void countOnceHoweverOftenThePressComes() {
        ann.shows(telegram.put(STAIRS), "");
        var press = ann.press(2, "🕶");
        ann.press(press);
        var fetched = telegram.fetched();

        ann.press(press);

        assertThat(held()).isEqualTo(1);
        assertThat(telegram.fetched()).isEqualTo(fetched);
        assertThat(ann.text()).contains("Received as");
    }

    @Test
    void areNotSentWhenAnotherOneStandsThereByNow() {
        ann.shows(telegram.put(STAIRS), "The stairs are dark.");
        ann.replacesUnheard(1, telegram.put(Snapshots.png(90, 90)), "The stairs are dark.");

        var reply = ann.presses("🔔");

        assertThat(reply.steps().getLast()).isInstanceOf(Reply.Toast.class);
        assertThat(held()).isZero();
        ann.presses("🔔");
        assertThat(Snapshots.read(kept()).getWidth()).isEqualTo(90);
    }

    @Test
    void areNotSentWhenOneWasPutBesideAPreviewedText() {
        ann.says("The stairs are dark.");
        ann.replacesUnheard(1, telegram.put(STAIRS), "The stairs are dark.");

        ann.presses("🔔");

        assertThat(held()).isZero();
        assertThat(ann.text()).contains("🖼 and the picture");
    }

    @Test
    void tellThatOfSeveralOnlyOneGoes() {
        ann.shows(telegram.put(STAIRS, true), "");

        assertThat(ann.text()).contains("🗂 You sent several at once");
    }

    @Test
    void stayInTheirPreviewWhereTelegramDoesNotHandThemOut() {
        var picture = telegram.put(STAIRS);
        ann.shows(picture, "The stairs are dark.");
        telegram.lose(picture);

        assertThatThrownBy(() -> ann.presses("🔔")).isInstanceOf(PictureAway.class);

        assertThat(held()).isZero();
        assertThat(ann.buttons()).contains("🔔 Send, notify me");
    }

    @ParameterizedTest
    @EnumSource(Broken.class)
    void areRefusedWithTheReasonAndAWayOut(Broken broken) {
        ann.shows(telegram.put(broken.file), "The stairs are dark.");

        ann.presses("🕶");

        assertThat(ann.text())
                .startsWith("Nothing was sent")
                .contains(broken.words)
                .contains("as a photo");
        assertThat(ann.buttons()).isEmpty();
        assertThat(held()).isZero();
    }

    /** What cannot be taken, and what is said of it. */
    enum Broken {
        UNKNOWN("RIFF....WEBPVP8 ".getBytes(), "this kind of picture"),
        CUT_OFF(Arrays.copyOf(STAIRS, 900), "broken or cut off"),
        MORE(Snapshots.joined(STAIRS, "PK".getBytes()), "more in this file"),
        LARGE(huge(), "more pixels");

        private final byte[] file;
        private final String words;

        Broken(byte[] file, String words) {
            this.file = file;
            this.words = words;
        }

        private static byte[] huge() {
            var gif = Snapshots.gif(9, 9);
            int descriptor = 13 + 3 * (2 << (gif[10] & 7));
            Arrays.fill(gif, descriptor + 5, descriptor + 9, (byte) -1);
            return gif;
        }
    }

    @Test
    void areRefusedAtOnceWhereTelegramWouldNotHandThemOut() {
        var huge = new Picture("handle", "identity", (20 << 20) + 1, false);

        assertThatThrownBy(() -> ann.shows(huge, "The stairs are dark.")).isInstanceOf(PictureTooLarge.class);
    }

    @Test
    void leaveRoomForWhatIsSaidAboutThem() {
        var picture = telegram.put(STAIRS);

        assertThatThrownBy(() -> ann.shows(picture, "a".repeat(3_001))).isInstanceOf(TooLong.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neverGrowBeyondWhatTelegramTakes(Language language) {
        var names = new EnumMap<Language, String>(Language.class);
        names.put(Language.ENGLISH, "&".repeat(40));
        names.put(Language.CHINESE, "类".repeat(40));
        var longest = new Category("long", names, Optional.empty());
        var text = "<".repeat(2_980) + " " + images.fresh().grouped();
        var draft = new Draft(1, text, Optional.of(telegram.put(STAIRS, true)), false, true);

        var html = beans.getBean(PreviewRenderer.class).html(previews.fresh(draft, Choice.NONE.of(longest)), language);

        assertThat(Parsed.text(html)).hasSizeBetween(3_000, 4_096);
    }

    @Test
    void areNotTakenAsAnAddition() {
        ann.says("The stairs are dark.");
        ann.presses("🕶");
        ann.presses("🔎");
        var ask = (Reply.Ask) ann.presses("💬").steps().getFirst();
        ann.answers(ask.action(), "And cold.");
        int answer = ann.last() - 1;
        ann.replacesUnheard(answer, telegram.put(STAIRS), "And cold.");

        assertThatThrownBy(() -> ann.presses("💬 Send")).isInstanceOf(WordsAlone.class);
    }

    private byte[] kept() {
        var id = jdbc.sql("select id from held_suggestion").query(UUID.class).single();
        var sealed = jdbc.sql("select picture from held_suggestion")
                .query(byte[].class)
                .single();
        return seal.openPicture(id, sealed).toArray();
    }
}
