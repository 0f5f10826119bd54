package io.candor.ledger.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Person;
import io.candor.ledger.EntryAction;
import io.candor.ledger.EventKind;
import io.candor.ledger.State;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

class EntryCardTests {
    private static final Person READER = new Person(1, 1);
    private static final int TELEGRAM = 4_096;

    private final Paper paper = new Paper();

    static Stream<Arguments> everyStateInEveryLanguage() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(Language.values()).map(language -> Arguments.of(state, language)));
    }

    @ParameterizedTest
    @MethodSource("everyStateInEveryLanguage")
    void saysAllThatThereIs(State state, Language language) {
        paper.happened(EventKind.PROGRESS, "The lamps & <i>bulbs</i> are ordered.");
        paper.behind.add("S-7F3K9Q");

        var text = Paper.plain(paper.card.html(Paper.full(state, "Dark <stairs>", "New lamps", 2), READER, language));

        assertThat(text)
                .contains("R-24", "Dark <stairs>", paper.labels.state(language, state), "Nikolaus <b>")
                .contains("The lamps & <i>bulbs</i> are ordered.", "S-7F3K9Q", "☑ 1. New lamps (", "☐ 2. New lamps")
                .contains(language == Language.ENGLISH ? "round 2" : "第 2 轮");
        assertThat(text.contains("R-7")).isEqualTo(state == State.MERGED);
        assertThat(text.contains("💤")).isEqualTo(state == State.SHELVED);
    }

    @ParameterizedTest
    @MethodSource("everyStateInEveryLanguage")
    void countsOverdueDaysOnlyOfWhatIsStillToBeDone(State state, Language language) {
        var text = Paper.plain(paper.card.html(Paper.full(state, "Dark stairs", "New lamps", 0), READER, language));

        var counts = state == State.REGISTERED || state == State.RECTIFYING || state == State.UNDER_REVIEW;
        assertThat(text.contains("⏰")).isEqualTo(counts);
    }

    @ParameterizedTest
    @MethodSource("everyStateInEveryLanguage")
    void fitsIntoOneMessageHoweverMuchThereIs(State state, Language language) {
        var emoji = "\uD83D\uDE00".repeat(500);
        paper.happened(EventKind.RETURNED, emoji);
        for (var number = 0; number < 30; number++) {
            paper.behind.add("S-7F3K" + number);
        }
        var sheet = Paper.full(state, Paper.cut(emoji, 400), emoji, 60);

        assertThat(Paper.plain(paper.card.html(sheet, READER, language)).length())
                .isLessThanOrEqualTo(TELEGRAM);
        var panels = new WorkPanels(paper.ledger, paper.words, paper.labels, paper.texts);
        for (var action : Set.of(EntryAction.VERIFY, EntryAction.UNMERGE, EntryAction.UNPUBLISH)) {
            assertThat(Paper.plain(panels.confirm(sheet, action, language).html())
                            .length())
                    .isLessThanOrEqualTo(TELEGRAM);
        }
        assertThat(Paper.plain(panels.measures(sheet, language).html()).length())
                .isLessThanOrEqualTo(TELEGRAM);
        assertThat(panels.measures(sheet, language).keyboard().rows()).hasSizeLessThan(9);
    }

    @ParameterizedTest
    @MethodSource("everyStateInEveryLanguage")
    void showsFourButtonsAndUnfoldsEveryAction(State state, Language language) {
        var sheet = Paper.full(state, "Dark stairs", "New lamps", 1);

        var folded = keys(paper.keys.folded(sheet, Paper.everything(), language));
        var unfolded = keys(paper.keys.unfolded(sheet, Paper.everything(), List.of(), language));

        assertThat(folded).hasSize(5).last().extracting(Key::label).isEqualTo("⋯");
        assertThat(unfolded).hasSize(EntryAction.values().length - 2 + 2);
        assertThat(unfolded).last().extracting(Key::label).isEqualTo("‹");
        assertThat(unfolded.subList(0, 4))
                .extracting(Key::label)
                .isEqualTo(labels(folded).subList(0, 4));
    }

    @Test
    void putsWhatIsMostUsefulFirst() {
        assertThat(first(State.REGISTERED)).containsExactly("👤", "🌐", "📅", "🔀");
        assertThat(first(State.RECTIFYING)).containsExactly("📝", "📤", "🛠", "🌐");
        assertThat(first(State.UNDER_REVIEW)).containsExactly("☑️", "↪️", "↩️", "🗒");
        assertThat(first(State.CLOSED)).containsExactly("🔁", "⚖️", "🌐", "🗒");
        assertThat(first(State.SHELVED)).containsExactly("▶️", "🌐", "🗒", "✏️");
        assertThat(first(State.MERGED)).startsWith("🔗", "🗒");
    }

    @Test
    void offersToClaimOnlyWhatNobodyHas() {
        var claimed = Paper.full(State.RECTIFYING, "Dark stairs", "New lamps", 1);
        var free = Paper.unclaimed(claimed);

        assertThat(labels(keys(paper.keys.folded(claimed, Paper.everything(), Language.ENGLISH))))
                .doesNotContain("✋ Claim");
        assertThat(labels(keys(paper.keys.folded(free, Paper.everything(), Language.ENGLISH))))
                .startsWith("✋ Claim");
    }

    @Test
    void offersOnlyWhatIsPossible() {
        var sheet = Paper.full(State.RECTIFYING, "Dark stairs", "New lamps", 1);

        var keyboard = paper.keys.folded(sheet, EnumSet.of(EntryAction.MEASURE_DONE), Language.ENGLISH);

        assertThat(labels(keys(keyboard))).containsExactly("🛠 Measure", "⋯");
    }

    @Test
    void carriesEntryAndVersionInEveryButton() {
        var sheet = Paper.full(State.RECTIFYING, "Dark stairs", "New lamps", 1);

        assertThat(keys(paper.keys.unfolded(sheet, Paper.everything(), List.of(), Language.ENGLISH)))
                .allSatisfy(key -> assertThat(CardMark.of(((Do) key).action()))
                        .isEqualTo(new CardMark(Paper.ID, sheet.version())));
    }

    @Test
    void quotesNoUnitOrDateAsSomebodysWords() {
        paper.happened(EventKind.PROGRESS, "Half of it is done.");
        paper.happened(EventKind.ASSIGNED, "logistics");

        assertThat(paper.card.html(Paper.full(State.RECTIFYING, "Dark stairs", "x", 0), READER, Language.ENGLISH))
                .contains("Half of it is done.")
                .doesNotContain("<blockquote>logistics");
    }

    @Test
    void saysAResultOnce() {
        paper.happened(EventKind.SUBMITTED, "All of it is done.");

        assertThat(paper.card.html(Paper.full(State.CLOSED, "Dark stairs", "x", 0), READER, Language.ENGLISH))
                .contains("Result")
                .doesNotContain("Last public word");
    }

    private List<String> first(State state) {
        var sheet = Paper.full(state, "Dark stairs", "New lamps", 1);
        return labels(keys(paper.keys.folded(sheet, Paper.everything(), Language.ENGLISH))).stream()
                .limit(4)
                .map(label -> label.split(" ")[0])
                .toList();
    }

    private static List<Key> keys(Keyboard keyboard) {
        return keyboard.rows().stream().flatMap(List::stream).toList();
    }

    private static List<String> labels(List<Key> keys) {
        return keys.stream().map(Key::label).toList();
    }
}
