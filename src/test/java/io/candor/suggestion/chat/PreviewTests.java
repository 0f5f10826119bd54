package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Action;
import io.candor.bot.Call.Draft;
import io.candor.bot.Call.Offer;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.organisation.Category;
import io.candor.organisation.Unit;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.AuthorView.State;
import io.candor.suggestion.Desk;
import io.candor.suggestion.Handling;
import io.candor.suggestion.Judgement;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

class PreviewTests extends ConversationTest {
    @Autowired
    Previews previews;

    @Autowired
    Desk desk;

    @Test
    void answersATextWithAllThatOfficialsWillSee() {
        var reply = ann.says("The stairs are dark & <cold>.");

        assertThat(((Reply.Say) reply.steps().getFirst()).under()).isEqualTo(new Reply.Message(1));
        assertThat(ann.text())
                .startsWith("This is all that officials will see:\nThe stairs are dark & <cold>.\n")
                .contains("Category: Not sure", "They see it today at 13:00 at the earliest");
        assertThat(ann.buttons())
                .containsExactly(
                        "🔔 Send, notify me",
                        "🕶 Send, code only",
                        "🏷 Category",
                        "✖️ Discard",
                        "🙈 Who must not see it",
                        "中文");
    }

    @Test
    void speaksChinese() {
        ann.speaking(Language.CHINESE).says("楼梯很暗。");

        assertThat(ann.text()).startsWith("工作人员能看到的只有这些：\n楼梯很暗。\n").contains("最早看到的时间：今天 13:00");
        assertThat(ann.buttons()).containsExactly("🔔 送出，并通知我", "🕶 送出，只留回执码", "🏷 类别", "✖️ 放弃", "🙈 不让谁看到", "English");
    }

    @Test
    void changesTheLanguageInPlace() {
        ann.says("The stairs are dark.");

        var reply = ann.presses("中文");

        assertThat(reply.language()).isEqualTo(Language.CHINESE);
        assertThat(ann.text()).startsWith("工作人员能看到的只有这些");
        assertThat(ann.last()).isEqualTo(2);
    }

    @Test
    void changesTheCategoryInPlace() {
        ann.says("The stairs are dark.");

        ann.presses("🏷");
        var offered = ann.buttons();
        ann.presses("Workplace");

        assertThat(offered).hasSize(10).contains("Conduct and style", "✓ Not sure", "‹ back");
        assertThat(ann.text()).contains("Category: Workplace and safety");
        assertThat(ann.buttons()).contains("🔔 Send, notify me");
    }

    @Test
    void goesBackFromTheCategoriesWithoutChoosing() {
        ann.says("The stairs are dark.");
        var before = ann.text();

        ann.presses("🏷");
        ann.presses("‹");

        assertThat(ann.text()).isEqualTo(before);
    }

    @Test
    void discardsWithoutATrace() {
        ann.says("The stairs are dark.");

        ann.presses("✖️");

        assertThat(ann.text()).startsWith("✖️ Discarded. Nothing was sent");
        assertThat(ann.buttons()).isEmpty();
        assertThat(held()).isZero();
    }

    @Test
    void offersToAnswerTheOpenQuestionInstead() {
        var question = Action.of('q', 'a');

        ann.says("The stairs are dark.", new Offer("↩️ This answers: which code?", question));

        assertThat(ann.key("↩️")).hasValue(new Do("↩️ This answers: which code?", question));
        assertThat(ann.buttons()).first().isEqualTo("↩️ This answers: which code?");
    }

    @Test
    void warnsOfAForwardAndOfACodeInTheText() {
        ann.forwards("My code is " + images.fresh().grouped() + ", see there.");

        assertThat(ann.text()).contains("↪️ You forwarded this", "⚠️ There is a receipt code in this text");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesWhatCouldTellWhoItsAuthorIsAndSendsItAllTheSame(Language language) {
        ann.speaking(language);

        ann.says("My name is Anna <b>, call 138-0013-8000. 门卡住了");

        assertThat(ann.text())
                .contains(
                        "⚠️",
                        "138-0013-8000",
                        beans.getBean(Texts.class)
                                .plain(language, "suggestion.giveaway.PHONE", "place", "138-0013-8000"))
                .contains("Anna");
        ann.presses("🕶");
        assertThat(ann.text()).contains("S-");
    }

    @Test
    void saysNothingOfWhatTellsNothing() {
        ann.says("The stairs in block C have been dark since Monday.");

        assertThat(ann.text()).doesNotContain("⚠️");
    }

    @Test
    void tellsWhatIsTooLongOrEmpty() {
        assertThatThrownBy(() -> ann.says("a".repeat(3_501))).isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> ann.says("\u200B")).isInstanceOf(NothingToRead.class);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void neverGrowsBeyondWhatTelegramTakes(Language language) {
        var names = new EnumMap<Language, String>(Language.class);
        names.put(Language.ENGLISH, "&".repeat(40));
        names.put(Language.CHINESE, "类".repeat(40));
        var longest = new Category("long", names, Optional.empty());
        var telling = "13800138000 a@b.cn 我叫王小明 I am the only teacher 粤B12345 @somebody 110105196505047382 "
                + images.fresh().grouped();
        var text = "<".repeat(3_500 - telling.length()) + telling;
        var draft = new Draft(1, text, false, true);
        var renderer = beans.getBean(PreviewRenderer.class);
        var unit = Optional.of(new Unit("long", names));
        var preview = previews.fresh(draft, Choice.NONE.of(longest));

        var html = renderer.html(preview, language);

        assertThat(ReceiptCode.occursIn(preview.words().text()) && draft.forwarded())
                .isTrue();
        assertThat(additions(draft, Optional.empty(), language))
                .allSatisfy(said -> assertThat(Parsed.text(said)).hasSizeBetween(3_500, 4_096));
        assertThat(Parsed.text(html)).hasSizeBetween(3_500, 4_096).contains(names.get(language));
        for (var reading : List.of(Role.DESK, Role.SUPERVISOR, Role.OWNER, Role.MEMBER)) {
            desk.dismissAll();
            desk.appoint(reading);
            var kept = Parsed.text(
                    renderer.html(previews.fresh(draft, Choice.NONE.of(longest).keptFrom(unit)), language));
            assertThat(kept).as(reading.name()).hasSizeBetween(3_500, 4_096).contains("🙈");
        }
        assertThat(additions(draft, Optional.of("k".repeat(40)), language))
                .allSatisfy(said -> assertThat(Parsed.text(said))
                        .hasSizeBetween(3_500, 4_096)
                        .contains("🙈"));
        desk.dismissAll();
    }

    /** The same as what is added to a suggestion, and as why something is contested. */
    private List<String> additions(Draft draft, Optional<String> concerns, Language language) {
        var nothingYet = new Handling(
                Optional.empty(), Optional.empty(), Optional.empty(), List.of(), new Judgement(List.of(), List.of()));
        var view = new AuthorView(
                UUID.randomUUID(),
                "S-7F3K9Q",
                "service",
                concerns,
                LocalDate.EPOCH,
                State.WAITING,
                false,
                true,
                nothingYet);
        return Arrays.stream(AdditionKind.values())
                .map(kind -> previews.addition(kind, view, draft))
                .map(addition -> beans.getBean(AdditionRenderer.class).answer(addition, language))
                .map(reply -> ((Say) reply.steps().getFirst()).html())
                .toList();
    }
}
