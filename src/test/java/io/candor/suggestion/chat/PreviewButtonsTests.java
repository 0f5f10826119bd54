package io.candor.suggestion.chat;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import io.candor.sealing.Bytes;
import io.candor.sealing.ReceiptCode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Who must not see it, however many units there are. */
class PreviewButtonsTests {
    private static final int PAGE = 8;

    @ParameterizedTest
    @ValueSource(ints = {1, 7, 8, 9, 16, 17, 40})
    void leadThroughAllUnitsAndBackAndKeepWhatWasChosen(int count) {
        var units = units(count);
        var chosen = units.getLast();
        var preview = preview(Choice.NONE.keptFrom(Optional.of(chosen)));
        var buttons = buttons(units);

        var seen = new ArrayList<String>();
        var pages = 1;
        var page = buttons.units(preview, 0, Language.ENGLISH);
        names(page).forEach(seen::add);
        for (var next = turn(page, "later"); next.isPresent(); next = turn(page, "later")) {
            var before = names(page);
            page = pressed(buttons, next.get());
            names(page).forEach(seen::add);
            pages++;
            assertThat(names(pressed(buttons, turn(page, "earlier").orElseThrow())))
                    .isEqualTo(before);
        }

        assertThat(seen)
                .containsExactlyElementsOf(units.stream()
                        .map(unit -> (unit.equals(chosen) ? "✓ " : "") + unit.key())
                        .toList());
        assertThat(pages).isEqualTo((count + PAGE - 1) / PAGE);
    }

    @ParameterizedTest
    @EnumSource(Language.class)
    void nameNobodyLeftOutAndTheWayBackOnEveryPage(Language language) {
        var buttons = buttons(units(20));

        for (var page : List.of(0, 1, 2, 7)) {
            var labels =
                    labels(buttons.units(preview(Choice.NONE), page, language)).toList();

            assertThat(labels).contains("✓ " + words(language, "concerns-nobody"), words(language, "back"));
        }
    }

    /** What whoever presses gets: the page that the button carries, with the choice that it carries. */
    private static Keyboard pressed(PreviewButtons buttons, Do key) {
        var slip = Slip.of(key.action());
        assertThat(DraftVerb.of(key.action())).isEqualTo(DraftVerb.UNITS);
        var chosen = units(40).stream().filter(unit -> unit.mark().equals(slip.unit()));
        return buttons.units(
                preview(Choice.NONE.keptFrom(chosen.findFirst())), Slip.page(key.action()), Language.ENGLISH);
    }

    private static Optional<Do> turn(Keyboard page, String way) {
        return keys(page)
                .map(Do.class::cast)
                .filter(key -> key.label().equals(words(Language.ENGLISH, way)))
                .findFirst();
    }

    private static List<String> names(Keyboard page) {
        return labels(page).filter(label -> label.contains("unit-")).toList();
    }

    private static Stream<String> labels(Keyboard page) {
        return keys(page).map(Key::label);
    }

    private static Stream<Key> keys(Keyboard page) {
        return page.rows().stream().flatMap(List::stream);
    }

    private static String words(Language language, String name) {
        return new Texts().plain(language, "suggestion.button." + name);
    }

    private static PreviewButtons buttons(List<Unit> units) {
        var taxonomy = new Taxonomy(List.of(), units);
        return new PreviewButtons(new Labels(new Texts(), taxonomy), taxonomy);
    }

    private static List<Unit> units(int count) {
        return IntStream.range(0, count)
                .mapToObj(number -> new Unit("unit-" + number, Map.of()))
                .toList();
    }

    private static Preview preview(Choice choice) {
        var draft = new Draft(1, "The foreman takes tools home.", false, false);
        var slip =
                new Slip(ReceiptCode.of(Bytes.of(new byte[10])), Bytes.of(new byte[8]), Bytes.empty(), Bytes.empty());
        return new Preview(slip.with(choice), Words.of(draft), choice, draft, Optional.empty());
    }
}
