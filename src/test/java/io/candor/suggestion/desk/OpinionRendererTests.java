package io.candor.suggestion.desk;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.CloseOff;
import io.candor.ledger.EntryId;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.ledger.State;
import io.candor.organisation.Taxonomy;
import io.candor.suggestion.Contest;
import io.candor.suggestion.Contest.Stage;
import io.candor.suggestion.Contested;
import io.candor.suggestion.Contested.About;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.DialogueLine;
import io.candor.suggestion.Handling;
import io.candor.suggestion.Judgement;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.OpinionState;
import io.candor.suggestion.Rating;
import io.candor.suggestion.Verdict;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.mockito.ArgumentMatchers;
import org.mockito.Mockito;

/** Whatever was said and judged, the officials' card has a line for it, in both languages, and fits into one message. */
class OpinionRendererTests {
    private static final LocalDate TODAY = LocalDate.parse("2026-03-02");
    private static final CloseOff CLOSED = new CloseOff(new EntryId(UUID.randomUUID()), 2);
    private static final String LONGEST = "\uD83D\uDE00".repeat(500);

    private final Texts texts = new Texts();
    private final Ledger ledger = Mockito.mock(Ledger.class);
    private final OpinionRenderer renderer = new OpinionRenderer(
            texts, new Labels(texts, new Taxonomy(List.of(), List.of())), ledger, new JudgementWords(texts, ledger));

    @BeforeEach
    void anEntry() {
        Mockito.when(ledger.entry(ArgumentMatchers.any()))
                .thenReturn(new EntryView(
                        CLOSED.entry(),
                        1_234_567,
                        "x".repeat(200),
                        "workplace",
                        State.CLOSED,
                        Optional.of("logistics"),
                        Optional.of(TODAY),
                        true,
                        Optional.empty()));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasALineOfItsOwnForEachVerdict(Language language) {
        var lines = Arrays.stream(Verdict.values())
                .map(verdict -> new Judgement(List.of(new Rating(CLOSED, verdict, false)), List.of()))
                .map(judgement -> shown(handling(judgement), language))
                .toList();

        assertThat(new HashSet<>(lines)).hasSize(Verdict.values().length);
        assertThat(lines).allSatisfy(line -> assertThat(line).contains("R-1234567"));
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasALineOfItsOwnForEachStageOfWhatIsContested(Language language) {
        for (var about : About.values()) {
            var lines = Arrays.stream(Stage.values())
                    .map(stage -> new Judgement(List.of(), List.of(contest(about, stage))))
                    .map(judgement -> shown(handling(judgement), language))
                    .toList();

            assertThat(new HashSet<>(lines)).hasSize(Stage.values().length);
        }
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsIntoOneMessageHoweverLongEverythingIs(Language language) {
        var said = contest(About.DECLINED, Stage.LISTED_AGAIN);
        var closed = contest(About.CLOSED, Stage.UPHELD);
        var judgement = new Judgement(List.of(new Rating(CLOSED, Verdict.NOT, false)), List.of(said, closed));
        var dialogue = IntStream.range(0, 9)
                .mapToObj(nth -> new DialogueLine(UUID.randomUUID(), TODAY, nth % 2 == 0, false, LONGEST))
                .toList();
        var accepted =
                new Handling(Optional.of(CLOSED.entry()), Optional.empty(), Optional.empty(), dialogue, judgement);
        var declined = new Handling(
                Optional.empty(), Optional.of(LONGEST), Optional.of(DeclineReason.OTHER), dialogue, judgement);

        for (var handling : List.of(accepted, declined)) {
            assertThat(shown(handling, language)).hasSizeBetween(1_500, 4_096);
        }
    }

    private String shown(Handling handling, Language language) {
        var opinion = new Opinion(
                UUID.randomUUID(),
                "S-7F3K9Q",
                "workplace",
                TODAY,
                OpinionState.CONTESTED,
                Optional.of("w".repeat(OpinionRenderer.MOST)),
                false,
                handling,
                1,
                1,
                Optional.of("logistics"));
        return renderer.html(opinion, language).replaceAll("<[^>]+>", "");
    }

    private static Handling handling(Judgement judgement) {
        return new Handling(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), judgement);
    }

    private static Contest contest(About about, Stage stage) {
        return new Contest(
                UUID.randomUUID(),
                new Contested(about, Optional.of(CLOSED).filter(_ -> about == About.CLOSED)),
                stage,
                Optional.of(LONGEST).filter(_ -> about != About.CLOSED),
                Optional.of(DeclineReason.OTHER).filter(_ -> about == About.DECLINED),
                Optional.of(LONGEST).filter(_ -> about != About.CLOSED));
    }
}
