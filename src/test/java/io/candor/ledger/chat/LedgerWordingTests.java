package io.candor.ledger.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.bot.Place;
import io.candor.bot.Reply.Ask;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EventKind;
import io.candor.ledger.State;
import io.candor.sealing.Bytes;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What officials are asked and told, whatever it is about. */
class LedgerWordingTests {
    private static final int TOAST = 200;
    private static final int PLACEHOLDER = 64;
    private static final int PROMPT_BYTES = 26;

    private final Paper paper = new Paper();
    private final String longest = "\uD83D\uDE00".repeat(200);

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysInEveryQuestionWhoReadsTheAnswer(Language language) {
        var questions = new Questions(paper.dates, paper.texts);
        var call = new Call<>(new Person(1, 1), Place.PRIVATE, language, new Call.Stale());
        var sheet = Paper.full(State.RECTIFYING, longest, "x", 0);

        for (var question : Question.values()) {
            var rest = question == Question.SHELVE_REASON ? Packed.date(Paper.TODAY) : Bytes.empty();
            var reply = questions.ask(call, CardMark.of(sheet), sheet.entry(), question, rest);
            var ask = (Ask) reply.steps().getFirst();

            assertThat(ask.placeholder().length()).isBetween(1, PLACEHOLDER);
            assertThat(ask.offer()).startsWith("↩️");
            assertThat(ask.action().subject().size() + ask.action().detail().size())
                    .isLessThanOrEqualTo(PROMPT_BYTES);
            switch (question) {
                case NOTE ->
                    assertThat(ask.html() + ask.placeholder()).contains("🔒").doesNotContain("👥");
                case PROGRESS, SUBMIT, RETURN, REOPEN, UPHOLD, SHELVE_REASON ->
                    assertThat(ask.html() + ask.placeholder()).contains("👥").doesNotContain("🔒");
                case CLAIM_DATE, DEADLINE_DATE, SHELVE_DATE, MEASURE, MERGE, TITLE -> {}
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void saysWhatWasDoneInOneShortLine(Language language) {
        var done = new DoneWords(paper.labels, paper.dates, paper.texts);

        for (var state : State.values()) {
            for (var action : EntryAction.values()) {
                assertThat(done.plain(action, Paper.full(state, longest, "x", 1), language)
                                .length())
                        .isBetween(1, TOAST);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void offersUnitsEightAPageAndDatesOnceEach(Language language) {
        var panels = new ChoicePanels(paper.taxonomy, paper.labels, paper.dates, paper.texts);
        var sheet = Paper.full(State.REGISTERED, longest, "x", 0);

        assertThat(labels(panels.units(sheet, 0, language).keyboard())).hasSize(10);
        assertThat(labels(panels.units(sheet, 2, language).keyboard())).hasSize(5);
        assertThat(labels(panels.units(sheet, 200, language).keyboard())).hasSizeBetween(1, 9);
        var dates = labels(panels.dates(sheet, DateUse.SHELVE, language).keyboard());
        assertThat(dates).hasSize(8).doesNotHaveDuplicates();
        for (var use : DateUse.values()) {
            assertThat(panels.dates(sheet, use, language).keyboard().rows().stream()
                            .flatMap(List::stream)
                            .map(key -> ((Do) key).action().subject().size()
                                    + ((Do) key).action().detail().size()))
                    .allMatch(bytes -> bytes <= 27);
        }
    }

    @Test
    void keepsLettersOfButtonsApart() {
        assertThat(Arrays.stream(EntryVerb.values()).map(EntryVerb::letter)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(EntryAction.values()).map(ActionLetters::of)).doesNotHaveDuplicates();
        assertThat(Arrays.stream(Question.values()).map(Question::letter))
                .doesNotHaveDuplicates()
                .doesNotContain(NewEntries.TITLE.verb());
        assertThat(new HashSet<>(List.of(ListVerb.values()))).hasSize(6);
        assertThat(EntryVerb.of(Action.of('e', '?'))).isEqualTo(EntryVerb.SHOW);
    }

    @Test
    void bringsBackWhatAButtonCarries() {
        var mark = new CardMark(Paper.ID, 70_000);
        var date = LocalDate.of(2031, 12, 31);

        var action = mark.action('d', Packed.date(date));

        assertThat(CardMark.of(action)).isEqualTo(mark);
        assertThat(Packed.date(CardMark.rest(action))).isEqualTo(date);
        assertThat(Packed.row(Packed.row(1L << 40))).isEqualTo(1L << 40);
        assertThat(Packed.row(Bytes.empty())).isEqualTo(Long.MAX_VALUE);
        assertThat(CardMark.rest(mark.action('s', Bytes.empty()))).isEqualTo(Bytes.empty());
    }

    @ParameterizedTest
    @CsvSource({"R-24, 24", "r24, 24", "R 24, 24", "Ｒ－２４, 24", "r–24, 24", "#24, 24", " 24 , 24", "R-000024, 24"})
    void readsNumbersAsPeopleWriteThem(String typed, int number) {
        assertThat(EntryNumber.read(typed)).contains(number);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R", "S-24", "R-", "24 hours", "123456", "R-1234567890", "-24", "R-2 4", "RR-24"})
    void takesNothingElseForANumber(String typed) {
        assertThat(EntryNumber.read(typed)).isEqualTo(Optional.empty());
    }

    @Test
    void takesWordsOfWhichSomethingCanBeReadAndNotTooMany() {
        assertThat(OfficialWords.title("  Dark\n stairs\u200B ")).isEqualTo("Dark stairs");
        assertThat(OfficialWords.text("One\r\nTwo\u202E")).isEqualTo("One\nTwo");
        assertThat(OfficialWords.measure("x".repeat(500))).hasSize(500);
        assertThatThrownBy(() -> OfficialWords.text(" \u200B\uFE0F ")).isInstanceOf(WordsMistyped.class);
        assertThatThrownBy(() -> OfficialWords.title("x".repeat(201)))
                .isInstanceOfSatisfying(
                        WordsMistyped.class,
                        wrong -> assertThat(wrong.arguments()).contains(201, 200, 1));
    }

    @Test
    void readsTheHistoryInNamesNotInKeys() {
        assertThat(paper.lineWords.internally(EventKind.AMENDED, "Stairs · dark · workplace · TERM", Language.CHINESE))
                .isEqualTo("Stairs · dark · 环境安全 · ⏳ 限期整改");
        assertThat(paper.lineWords.internally(EventKind.AMENDED, "Stairs · workplace · ", Language.ENGLISH))
                .isEqualTo("Stairs · Workplace");
        assertThat(paper.lineWords.publicly(EventKind.ASSIGNED, "logistics", Language.ENGLISH))
                .isEqualTo("Logistics");
        assertThat(paper.lineWords.publicly(EventKind.DEADLINE_SET, "2026-12-24", Language.CHINESE))
                .isEqualTo("2026年12月24日");
    }

    private static List<String> labels(Keyboard keyboard) {
        return keyboard.rows().stream()
                .flatMap(List::stream)
                .map(key -> key.label())
                .toList();
    }
}
