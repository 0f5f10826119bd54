package io.candor.ledger.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.ledger.EventKind;
import io.candor.ledger.PublicLine;
import io.candor.ledger.Rectification.BoardFilter;
import io.candor.ledger.State;
import io.candor.sealing.Bytes;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class BoardEntryTests {
    private static final int TELEGRAM = 4_096;
    private static final BoardPlace START = BoardPlace.start(BoardFilter.ALL);

    private final Paper paper = new Paper();

    @ParameterizedTest
    @EnumSource(Language.class)
    void namesEveryStepAndNobody(Language language) {
        for (var kind : EventKind.values()) {
            paper.happened(kind, stored(kind));
        }

        var text = Paper.plain(shown(State.RECTIFYING, Bytes.empty(), language).html());

        for (var kind : EventKind.values()) {
            assertThat(text).contains(paper.texts.plain(language, "ledger.event." + kind));
        }
        assertThat(text)
                .contains("⏰", "Words & <more>", language == Language.ENGLISH ? "Logistics" : "后勤科")
                .doesNotContain("logistics", "2026-04-01", "Nikolaus", ":00");
    }

    @ParameterizedTest
    @CsvSource({"ENGLISH, raised at least 105 times", "CHINESE, 至少有 105 条建议提到"})
    void saysHowOftenItWasRaisedWhereThatMayBeTold(Language language, String words) {
        paper.happened(EventKind.REGISTERED, null);
        var before = shown(State.RECTIFYING, Bytes.empty(), language).html();
        paper.raised = OptionalInt.of(105);

        assertThat(before).doesNotContain("🗣");
        assertThat(shown(State.RECTIFYING, Bytes.empty(), language).html()).contains(words);
    }

    @Test
    void startsWithTheNewestPartOfALongWayAndTurnsBack() {
        for (var step = 0; step < 12; step++) {
            paper.happened(
                    EventKind.PROGRESS, ("Step " + step + " ").repeat(120).strip());
        }

        var newest = shown(State.RECTIFYING, Bytes.empty(), Language.ENGLISH);
        var earlier = (Do) newest.keyboard().rows().getFirst().getFirst();
        var before = shown(State.RECTIFYING, BoardPlace.page(earlier.action()), Language.ENGLISH);

        assertThat(newest.html()).contains("Step 11").doesNotContain("Step 0 ");
        assertThat(earlier.label()).isEqualTo("‹ earlier");
        assertThat(before.html()).doesNotContain("Step 11");
        assertThat(before.keyboard().rows().getFirst())
                .extracting(each -> each.label())
                .contains("later ›");
    }

    @Test
    void fitsEveryPartIntoOneMessageAndLosesNoStep() {
        var random = new Random(9);
        for (var time = 0; time < 200; time++) {
            var timeline = new ArrayList<PublicLine>();
            for (var step = random.nextInt(40); step >= 0; step--) {
                var words = "\uD83D\uDE00".repeat(random.nextInt(501)) + step;
                timeline.add(new PublicLine(Paper.TODAY, EventKind.RETURNED, Optional.of(words)));
            }

            var pages = BoardEntry.pages(timeline);
            paper.timeline.clear();
            paper.timeline.addAll(timeline);

            assertThat(pages.stream().flatMap(List::stream).toList()).isEqualTo(timeline);
            for (var page = 0; page < pages.size(); page++) {
                var html = shown(State.MERGED, Packed.number(page), Language.ENGLISH)
                        .html();
                assertThat(Paper.plain(html).length()).isLessThanOrEqualTo(TELEGRAM);
            }
        }
    }

    @Test
    void leadsOnToWhatItWasMergedInto() {
        var keyboard = shown(State.MERGED, Bytes.empty(), Language.ENGLISH).keyboard();

        assertThat(keyboard.rows().getFirst().getFirst().label()).isEqualTo("R-7 · The other");
    }

    private Panel shown(State state, Bytes page, Language language) {
        var title = "\uD83D\uDE00".repeat(200);
        return paper.board.shown(Paper.view(Paper.ID, 24, state, title, true), START, page, language);
    }

    private static @Nullable String stored(EventKind kind) {
        return switch (kind) {
            case ASSIGNED -> "logistics";
            case CLAIMED, DEADLINE_SET -> "2026-04-01";
            case MERGED, UNMERGED -> "R-7";
            case REGISTERED, MEASURE_ADDED, MEASURE_DONE, NOTED, VERIFIED, TAKEN_BACK -> null;
            case RESUMED, PUBLISHED, UNPUBLISHED, AMENDED -> null;
            case PROGRESS, SUBMITTED, RETURNED, REOPENED, UPHELD, SHELVED -> "Words & <more>";
        };
    }
}
