package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Call;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.playground.Kind;
import io.candor.playground.Person;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import io.candor.support.Snapshots;
import io.micrometer.core.instrument.MeterRegistry;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Whatever people send, they get a clear answer in their language; nothing is changed, nothing is lost. */
@ConversationTest
class BadInputTests {
    private static final Map<Kind, Call.Kind> KINDS = Map.ofEntries(
            Map.entry(Kind.STICKER, Call.Kind.STICKER),
            Map.entry(Kind.DICE, Call.Kind.STICKER),
            Map.entry(Kind.VOICE, Call.Kind.VOICE),
            Map.entry(Kind.VIDEO, Call.Kind.VIDEO),
            Map.entry(Kind.VIDEO_NOTE, Call.Kind.VIDEO),
            Map.entry(Kind.DOCUMENT, Call.Kind.FILE),
            Map.entry(Kind.POLL, Call.Kind.POLL),
            Map.entry(Kind.LOCATION, Call.Kind.LOCATION),
            Map.entry(Kind.CONTACT, Call.Kind.CONTACT));

    @Autowired
    private Simulator simulator;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Texts texts;

    @Autowired
    private MeterRegistry meters;

    private Member member;
    private Member chinese;
    private long before;

    @BeforeEach
    void peopleMeet() {
        member = Member.of(simulator, "Leopoldine", "en");
        chinese = Member.of(simulator, "慕容雪见欧阳", "zh-hans");
        before = suggestions();
    }

    @AfterEach
    void nothingWasChanged() {
        assertThat(suggestions()).isEqualTo(before);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"FORWARDED", "PHOTO", "ALBUM"})
    void saysWhyItCannotTakeIt(Kind kind) {
        member.sends(kind, "a caption");
        chinese.sends(kind, "说明");

        member.seesNew(texts.plain(Language.ENGLISH, "bot.unusable." + KINDS.get(kind)));
        chinese.seesNew(texts.plain(Language.CHINESE, "bot.unusable." + KINDS.get(kind)));
    }

    @Test
    void answersAnAlbumOnce() {
        var first = member.sends(Kind.ALBUM, "three pictures").getFirst();
        member.says("after the album");
        member.find(message -> message.isFromBot() && message.text().contains("after the album"), "the preview");

        assertThat(member.messages()).filteredOn(Seen::isFromBot).hasSize(2);
        var preview = member.find(message -> message.repliesTo() == first, "the preview of the first");
        assertThat(preview.text())
                .contains("three pictures", texts.plain(Language.ENGLISH, "suggestion.preview.note.several"));
    }

    @Test
    void takesNoPictureForAnAnswer() {
        member.says("/status");
        member.find(Seen::asksForReply, "the question");

        member.answers(Snapshots.jpeg(90, 90), "0000-0000-0000-0000");

        member.seesNew(texts.plain(Language.ENGLISH, "bot.unusable.PHOTO"));
    }

    @Test
    void takesOnlyTheTextOfWhatIsForwarded() {
        member.sends(Kind.FORWARDED, "Somebody else wrote this first.");

        assertThat(member.seesNew("↪️").text()).contains("Somebody else wrote this first.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"\u200B\u200B\u200D", "\u2800\u2800", "\u3164", "\u202E\u202D", "\uFE0F"})
    void findsNothingToReadInWhatCannotBeSeen(String nothing) {
        member.says(nothing);

        member.seesNew(texts.plain(Language.ENGLISH, "suggestion.mistake.empty"));
    }

    @ParameterizedTest
    @ValueSource(ints = {3_501, 4_096})
    void saysHowToSendWhatIsTooLong(int length) {
        var draft = member.says("x".repeat(length));

        var answer = member.find(message -> message.isFromBot(), "an answer");
        assertThat(answer.text()).contains("3,500").contains(length == 3_501 ? "3,501" : "4,096");
        assertThat(member.messages()).anyMatch(message -> message.id() == draft);
    }

    @Test
    void previewsTheLongestTextThatFits() {
        member.says("y".repeat(3_500));

        assertThat(member.find(Seen::isFromBot, "the preview").text()).contains("y".repeat(3_500));
    }

    @ParameterizedTest
    @CsvSource({
        "'<b>not bold</b> & <script>', '<b>not bold</b> & <script>'",
        "'👩‍👩‍👧‍👦 family', '👩‍👩‍👧‍👦 family'",
        "'{0} {words} ''quoted''', '{0} {words} ''quoted'''",
        "'gro\u202Eba\u202Cup', 'grobaup'",
    })
    void showsLetterByLetterWhatOfficialsWillSee(String said, String shown) {
        member.says(said);

        assertThat(member.find(Seen::isFromBot, "the preview").text()).contains(shown);
    }

    @ParameterizedTest
    @ValueSource(strings = {"a\\u0000b c", "lone \\ud800 half", "\\udfff\\ud83d other half", "tab\\tand\\r\\nline"})
    void survivesTextThatIsNoText(String escaped) {
        member.says("/start");
        member.find(Seen::isFromBot, "the greeting");
        simulator.faults().inject(injected(member.person(), 900, escaped));

        assertThat(member.find(message -> message.buttons().stream().anyMatch(b -> b.startsWith("🔔")), "preview")
                        .text())
                .doesNotContain("\u0000");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/status 1234", "/status S-7F3K9Q", "/status ÄÖÜ <b>", "/status 7F3K-9QXA-7F3K-9QXB"})
    void tellsWhatIsWrongWithACode(String command) {
        member.says(command);

        assertThat(member.find(Seen::isFromBot, "an answer").buttons()).isEmpty();
    }

    @Test
    void pausesWhoGuessesCodes() {
        for (var guess = 0; guess < 6; guess++) {
            member.says("/status 0000-0000-0000-0000");
        }

        member.seesNew("seconds");
    }

    @Test
    void doesNotKnowEveryCommand() {
        member.says("/frobnicate now");
        chinese.says("/frobnicate");

        member.seesNew(texts.plain(Language.ENGLISH, "bot.unknown-command", "name", "frobnicate"));
        chinese.seesNew(texts.plain(Language.CHINESE, "bot.unknown-command", "name", "frobnicate"));
    }

    @Test
    void pointsFromAGroupIntoPrivateAndOtherwiseKeepsSilent() {
        var group = simulator.people().groups().found("Talk", List.of(member.person(), chinese.person()));
        simulator.people().groups().addBot(group, member.person(), true);
        var there = member.in(group);
        there.sees(texts.plain(Language.ENGLISH, "bot.joined"));

        there.says("good morning everybody");
        there.says("/status 7F3K-9QXA-7F3K-9QXB");
        there.sends(Kind.VOICE);
        there.says("/status@" + simulator.username() + " 7F3K-9QXA-7F3K-9QXB");

        there.seesNew(texts.plain(Language.ENGLISH, "bot.only-in-private"));
        assertThat(there.messages()).filteredOn(Seen::isFromBot).hasSize(2);
    }

    @Test
    void skipsWhatItDoesNotUnderstandAndGoesOn() {
        var skipped = skipped();
        simulator.faults().inject("\"poll\":{\"id\":\"1\"}");
        simulator.faults().inject("\"never_heard_of\":{\"x\":[1,2,{}]}");
        simulator.faults().inject("\"message\":{\"message_id\":\"not a number\",\"chat\":7}");
        simulator.faults().inject("\"message\":null");

        member.says("/help");

        member.seesNew("/status");
        Await.await("all of it confirmed", () -> simulator.pendingUpdates() == 0);
        assertThat(skipped() - skipped).isEqualTo(4);
    }

    private double skipped() {
        return meters.counter("candor.telegram.updates", "outcome", "skipped").count();
    }

    private static String injected(Person person, int message, String escaped) {
        return """
                "message":{"message_id":%d,"date":1,"text":"%s","chat":{"id":%d,"type":"private"},
                "from":{"id":%d,"is_bot":false,"first_name":"X","language_code":"en"}}
                """.formatted(message, escaped, person.id(), person.id());
    }

    private long suggestions() {
        return jdbc.sql("select (select count(*) from held_suggestion) + (select count(*) from suggestion)")
                .query(Long.class)
                .single();
    }
}
