package io.candor.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.mock;

import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.ledger.EventKind;
import io.candor.ledger.Ledger;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.AuthorView.State;
import io.candor.suggestion.Handling;
import io.candor.suggestion.Judgement;
import io.candor.suggestion.Judging;
import io.candor.suggestion.SuggestionEvent;
import java.lang.reflect.Constructor;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Everything that happens has a line for authors, in each language, or is left out on purpose. */
class ChangeTests {
    private static final Set<EventKind> LEFT_OUT = EnumSet.of(
            EventKind.REGISTERED,
            EventKind.NOTED,
            EventKind.AMENDED,
            EventKind.PUBLISHED,
            EventKind.UNPUBLISHED,
            // each suggestion that moves is told of it singly
            EventKind.MERGED,
            EventKind.UNMERGED);

    private static final Judgement NOT_JUDGED = new Judgement(List.of(), List.of());
    private static final Handling NOTHING_YET =
            new Handling(Optional.empty(), Optional.empty(), Optional.empty(), List.of(), NOT_JUDGED);

    private final Texts texts = new Texts();

    @ParameterizedTest
    @EnumSource(EventKind.class)
    void tellsOfEverythingThatHappensToAnEntryButWhatIsLeftOut(EventKind kind) {
        assertThat(Change.of(kind).isEmpty()).isEqualTo(LEFT_OUT.contains(kind));
    }

    @Test
    void tellsEverythingApart() {
        var ofEntries = Arrays.stream(EventKind.values()).map(Change::of).flatMap(Optional::stream);
        var ofSuggestions =
                Arrays.stream(SuggestionEvent.class.getPermittedSubclasses()).map(ChangeTests::change);
        var all = java.util.stream.Stream.of(
                        ofEntries, ofSuggestions, java.util.stream.Stream.of(Change.OVERDUE, Change.LAST_CALL))
                .flatMap(each -> each)
                .toList();

        assertThat(all).containsExactlyInAnyOrder(Change.values());
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void hasALineOfItsOwnForEach(Language language) {
        var lines = Arrays.stream(Change.values())
                .map(change -> lines(List.of(change), language))
                .toList();

        assertThat(lines)
                .doesNotHaveDuplicates()
                .allSatisfy(line -> assertThat(line)
                        .hasSizeBetween(8, line.startsWith("⏳ It is over") || line.contains("办结：") ? 250 : 100));
    }

    @Test
    void namesTheWeightiestFirstAndEachOnce() {
        var lines = lines(List.of(Change.PROGRESS, Change.CLOSED, Change.PROGRESS, Change.SUBMITTED), Language.ENGLISH);

        assertThat(lines.lines().map(line -> line.split(" ")[0])).containsExactly("☑️", "📤", "📝");
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void fitsIntoOneMessageWhateverThereIsToSay(Language language) {
        var everything = List.of(Change.values());

        assertThat(List.of(0, 2_000, 3_500, 4_000, 4_096, 9_000)).allSatisfy(length -> {
            var said = said(everything, "x".repeat(length), language);
            assertThat(said.replaceAll("<[^>]*>", "")).hasSizeBetween(200, 4_096);
            assertThat(said.contains("x".repeat(length))).isEqualTo(length < 4_000);
        });
    }

    private String lines(List<Change> changes, Language language) {
        var paragraphs = said(changes, "CARD", language).split("\n\n");
        return paragraphs[1].substring(paragraphs[1].indexOf('\n') + 1);
    }

    private String said(List<Change> changes, String card, Language language) {
        var view = new AuthorView(
                UUID.randomUUID(),
                "S-7F3K9Q",
                "service",
                Optional.empty(),
                LocalDate.EPOCH,
                State.WAITING,
                false,
                true,
                NOTHING_YET);
        return new NoticeRenderer(texts, (_, _) -> Say.plain(card, Keyboard.none()), new Judging(mock(Ledger.class)))
                .notice(view, changes, Optional.of(LocalDate.EPOCH), language)
                .html();
    }

    private static Change change(Class<?> event) {
        try {
            Constructor<?> constructor = event.getConstructor(UUID.class);
            return Change.of((SuggestionEvent) constructor.newInstance(UUID.randomUUID()));
        } catch (ReflectiveOperationException changed) {
            throw new AssertionError("an event carries more than the suggestion's id", changed);
        }
    }
}
