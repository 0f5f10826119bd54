package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.CloseOff;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryView;
import io.candor.ledger.EventKind;
import io.candor.ledger.Ledger;
import io.candor.ledger.PublicLine;
import io.candor.ledger.State;
import io.candor.organisation.OfficeClock;
import io.candor.organisation.Taxonomy;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Contest;
import io.candor.suggestion.Contest.Stage;
import io.candor.suggestion.Contested;
import io.candor.suggestion.Contested.About;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.DialogueLine;
import io.candor.suggestion.Farewells;
import io.candor.suggestion.Handling;
import io.candor.suggestion.Judgement;
import io.candor.suggestion.Judging;
import io.candor.suggestion.Rating;
import io.candor.suggestion.SuggestionModule;
import io.candor.suggestion.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** Whatever officials do, the author's card has a line for it, in both languages, and stays short enough to be sent. */
@SpringJUnitConfig(SuggestionModule.class)
class AuthorStatesTests {
    private static final EntryId ENTRY = new EntryId(UUID.randomUUID());
    private static final CloseOff CLOSED = new CloseOff(ENTRY, 1);
    private static final Judgement NOT_JUDGED = new Judgement(List.of(), List.of());
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");

    @Autowired
    Texts texts;

    @Autowired
    Labels labels;

    @Autowired
    ReleaseWords release;

    @Autowired
    Taxonomy taxonomy;

    @Autowired
    OfficeClock clock;

    private final Ledger ledger = mock(Ledger.class);

    static Stream<Language> languages() {
        return Arrays.stream(Language.values());
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasALineOfItsOwnForEachState(Language language) {
        entry(State.RECTIFYING, 1);

        var heads = Arrays.stream(AuthorView.State.values())
                .map(state ->
                        cards().html(view(state), language).lines().toList().get(1))
                .toList();

        assertThat(new HashSet<>(heads)).hasSize(AuthorView.State.values().length);
        assertThat(heads).noneMatch(String::isBlank);
    }

    @ParameterizedTest
    @EnumSource(State.class)
    void tellsHowFarTheEntryIs(State state) {
        entry(state, 1);

        for (var language : Language.values()) {
            assertThat(cards().html(view(AuthorView.State.ACCEPTED), language))
                    .contains("R-24", "Stairs without light")
                    .contains(texts.plain(language, "suggestion.entry." + state))
                    .contains(taxonomy.unitName("logistics", language));
        }
    }

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void hasWordsForEachStepOfAnEntry(EventKind kind) {
        var stored = stored(kind);
        when(ledger.timeline(ENTRY)).thenReturn(List.of(new PublicLine(TODAY, kind, Optional.of(stored))));
        entry(State.RECTIFYING, 0);

        for (var language : Language.values()) {
            assertThat(cards().html(view(AuthorView.State.ACCEPTED), language))
                    .contains(texts.plain(language, "suggestion.step." + kind))
                    .contains(shown(stored, language));
        }
    }

    /** What the ledger keeps beside a step: a unit's key, a day, a number, or somebody's words. */
    private static String stored(EventKind kind) {
        return switch (kind) {
            case ASSIGNED -> "logistics";
            case CLAIMED, DEADLINE_SET -> "2026-12-24";
            case MERGED, UNMERGED -> "R-9";
            case REGISTERED, MEASURE_ADDED, MEASURE_DONE, PROGRESS, NOTED, SUBMITTED, VERIFIED -> "New lamps";
            case RETURNED, TAKEN_BACK, REOPENED, UPHELD, SHELVED, RESUMED, PUBLISHED, UNPUBLISHED, AMENDED ->
                "New lamps";
        };
    }

    private String shown(String stored, Language language) {
        return switch (stored) {
            case "logistics" -> ": " + taxonomy.unitName("logistics", language);
            case "2026-12-24" -> Labels.date(language, LocalDate.of(2026, 12, 24));
            default -> stored;
        };
    }

    @Test
    void namesNoDeadlineOfWhatIsClosedOrPutOff() {
        for (var state : List.of(State.CLOSED, State.SHELVED)) {
            entry(state, 0);

            assertThat(cards().html(view(AuthorView.State.ACCEPTED), Language.ENGLISH))
                    .doesNotContain("To be done by");
        }
        entry(State.UNDER_REVIEW, 0);
        assertThat(cards().html(view(AuthorView.State.ACCEPTED), Language.ENGLISH))
                .contains("To be done by");
    }

    @ParameterizedTest
    @EnumSource(DeclineReason.class)
    void tellsEachReason(DeclineReason reason) {
        var handling =
                new Handling(Optional.empty(), Optional.of("Because."), Optional.of(reason), List.of(), NOT_JUDGED);

        for (var language : Language.values()) {
            assertThat(cards().html(view(AuthorView.State.DECLINED, handling), language))
                    .contains(texts.plain(language, "suggestion.reason." + reason))
                    .contains("Because.");
        }
    }

    @ParameterizedTest
    @MethodSource("languages")
    void tellsWhatSpamMeansWhereNothingWasWritten(Language language) {
        var handling =
                new Handling(Optional.empty(), Optional.of(""), Optional.of(DeclineReason.SPAM), List.of(), NOT_JUDGED);

        assertThat(cards().html(view(AuthorView.State.DECLINED, handling), language))
                .contains(texts.html(language, "suggestion.handling.spam"))
                .doesNotContain("<blockquote");
        assertThat(buttons(view(AuthorView.State.DECLINED, handling))).startsWith("⚖️");
    }

    @Test
    void followsAnEntryThatWentOnAsPartOfAnother() {
        var into = new EntryId(UUID.randomUUID());
        entry(State.MERGED, 0);
        var merged = ledger.entry(ENTRY);
        when(ledger.entry(ENTRY)).thenReturn(view(ENTRY, 24, State.MERGED, Optional.of(into)));
        when(ledger.entry(into)).thenReturn(view(into, 7, State.RECTIFYING, Optional.empty()));

        assertThat(merged.number()).isEqualTo(24);
        assertThat(cards().html(view(AuthorView.State.ACCEPTED), Language.ENGLISH))
                .contains("R-7")
                .doesNotContain("R-24");
    }

    @Test
    void staysShortEnoughWhateverWasSaid() {
        entry(State.RECTIFYING, 40);
        var question = new DialogueLine(UUID.randomUUID(), TODAY, true, false, "?".repeat(1_000));
        var handling = new Handling(
                Optional.of(ENTRY),
                Optional.empty(),
                Optional.empty(),
                List.of(question, question, question),
                NOT_JUDGED);
        var answered = new Handling(
                Optional.empty(),
                Optional.of("!".repeat(1_000)),
                Optional.of(DeclineReason.OTHER),
                handling.dialogue(),
                NOT_JUDGED);

        for (var language : Language.values()) {
            assertThat(plain(cards().html(view(AuthorView.State.ACCEPTED, handling), language)))
                    .hasSizeLessThan(4_096);
            assertThat(plain(cards().html(view(AuthorView.State.DECLINED, answered), language)))
                    .hasSizeLessThan(4_096)
                    .contains("!".repeat(1_000))
                    .contains("?".repeat(1_000));
            assertThat(plain(cards().html(view(AuthorView.State.DECLINED, contested(answered)), language)))
                    .hasSizeLessThan(4_096)
                    .contains("!".repeat(1_000))
                    .contains("_".repeat(1_000));
        }
    }

    /** The same, contested, and upheld in as many words as there is room for. */
    private static Handling contested(Handling answered) {
        return new Handling(
                answered.entry(),
                answered.answer(),
                answered.reason(),
                answered.dialogue(),
                new Judgement(List.of(), List.of(contest(About.DECLINED, Stage.UPHELD, "_".repeat(1_000)))));
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasALineOfItsOwnForEachVerdictBeforeAndAfterItCameOut(Language language) {
        closed();
        var lines = Arrays.stream(Verdict.values())
                .flatMap(verdict -> Stream.of(true, false).map(held -> rated(verdict, held)))
                .map(judgement -> cards().html(judged(AuthorView.State.ACCEPTED, judgement), language))
                .toList();

        assertThat(new HashSet<>(lines)).hasSize(2 * Verdict.values().length);
        assertThat(cards().html(judged(AuthorView.State.ACCEPTED, NOT_JUDGED), language))
                .contains("❔");
    }

    @ParameterizedTest
    @MethodSource("languages")
    void hasALineOfItsOwnForEachStageOfWhatIsContested(Language language) {
        closed();
        for (var about : About.values()) {
            var lines = Arrays.stream(Stage.values())
                    .map(stage -> new Judgement(List.of(), List.of(contest(about, stage, "Look again."))))
                    .map(judgement -> cards().html(judged(AuthorView.State.ACCEPTED, judgement), language))
                    .map(html -> html.substring(html.indexOf("⚖️"), html.lastIndexOf("🏷")))
                    .toList();

            assertThat(new HashSet<>(lines)).hasSize(Stage.values().length);
            assertThat(lines).allSatisfy(line -> assertThat(line).hasSizeGreaterThan(15));
        }
    }

    /** The buttons that fit: what can be judged, what can be contested, what can be added to. */
    @Test
    void offersWhatFitsTheState() {
        closed();
        var rated = judged(AuthorView.State.ACCEPTED, rated(Verdict.NOT, true));
        var cameOut = judged(AuthorView.State.ACCEPTED, rated(Verdict.RESOLVED, false));

        assertThat(buttons(view(AuthorView.State.HELD))).startsWith("💬").doesNotContain("⚖️");
        assertThat(buttons(view(AuthorView.State.WAITING))).startsWith("💬").doesNotContain("⚖️");
        assertThat(buttons(view(AuthorView.State.ACCEPTED)))
                .startsWith("😀😐🙁💬")
                .doesNotContain("⚖️");
        assertThat(buttons(rated)).startsWith("😀😐✓ 🙁⚖️💬");
        assertThat(buttons(cameOut)).startsWith("💬").doesNotContain("⚖️");
        assertThat(buttons(view(AuthorView.State.ANSWERED))).startsWith("⚖️").doesNotContain("💬");
        assertThat(buttons(view(AuthorView.State.DECLINED))).startsWith("⚖️").doesNotContain("💬");
        assertThat(buttons(view(AuthorView.State.CONTESTED))).startsWith("💬").doesNotContain("⚖️");
    }

    private String buttons(AuthorView view) {
        return cards().buttons(view, Language.ENGLISH).rows().stream()
                .flatMap(List::stream)
                .map(key -> key.label().replaceAll("(?U)(?<!✓) .*", "").replaceAll(" (Resolved|Partly|Not).*", ""))
                .collect(Collectors.joining());
    }

    private void closed() {
        entry(State.CLOSED, 0);
        when(ledger.closeOff(ENTRY)).thenReturn(Optional.of(CLOSED));
    }

    private static Judgement rated(Verdict verdict, boolean held) {
        return new Judgement(List.of(new Rating(CLOSED, verdict, held)), List.of());
    }

    private static Contest contest(About about, Stage stage, String line) {
        return new Contest(
                UUID.randomUUID(),
                new Contested(about, Optional.of(CLOSED).filter(_ -> about == About.CLOSED)),
                stage,
                Optional.of("It was oiled. ".repeat(70)).filter(_ -> about != About.CLOSED),
                Optional.of(DeclineReason.OTHER).filter(_ -> about == About.DECLINED),
                Optional.of(line).filter(_ -> about != About.CLOSED));
    }

    private static AuthorView judged(AuthorView.State state, Judgement judgement) {
        var handling = new Handling(Optional.of(ENTRY), Optional.empty(), Optional.empty(), List.of(), judgement);
        return view(state, handling);
    }

    private CardRenderer cards() {
        var judgements = new JudgementRenderer(texts, ledger, release);
        return new CardRenderer(
                texts,
                labels,
                new HandlingRenderer(texts, ledger, taxonomy, judgements, release, clock),
                new JudgementButtons(new Judging(ledger), labels),
                mock(Farewells.class),
                release,
                clock);
    }

    private void entry(State state, int steps) {
        when(ledger.entry(ENTRY)).thenReturn(view(ENTRY, 24, state, Optional.empty()));
        if (steps > 0) {
            var line = new PublicLine(TODAY, EventKind.PROGRESS, Optional.of("Lamp after lamp. ".repeat(20)));
            when(ledger.timeline(ENTRY))
                    .thenReturn(Stream.generate(() -> line).limit(steps).toList());
        }
    }

    private static EntryView view(EntryId id, int number, State state, Optional<EntryId> into) {
        return new EntryView(
                id,
                number,
                "Stairs without light",
                "workplace",
                state,
                Optional.of("logistics"),
                Optional.of(TODAY.minusDays(3)),
                true,
                into);
    }

    private static AuthorView view(AuthorView.State state) {
        var entry = state == AuthorView.State.ACCEPTED ? Optional.of(ENTRY) : Optional.<EntryId>empty();
        return view(state, new Handling(entry, Optional.empty(), Optional.empty(), List.of(), NOT_JUDGED));
    }

    private static AuthorView view(AuthorView.State state, Handling handling) {
        return new AuthorView(
                UUID.randomUUID(),
                "S-7F3K9Q",
                "service",
                Optional.empty(),
                TODAY.minusDays(9),
                state,
                true,
                true,
                handling);
    }

    private static String plain(String html) {
        return html.replaceAll("<[^>]+>", "");
    }
}
