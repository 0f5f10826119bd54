package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.bot.Call.Offer;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons under previews. */
@Component
class PreviewButtons {
    /** As many units as stand on one page. */
    private static final int UNITS = 8;

    private final Labels labels;
    private final Taxonomy taxonomy;

    PreviewButtons(Labels labels, Taxonomy taxonomy) {
        this.labels = labels;
        this.taxonomy = taxonomy;
    }

    Keyboard under(Preview preview, Language language) {
        return offer(preview.offer())
                .row(
                        key(preview, language, "send-notify", DraftVerb.NOTIFY),
                        key(preview, language, "send-code", DraftVerb.CODE_ONLY))
                .row(
                        key(preview, language, "category", DraftVerb.CATEGORIES),
                        key(preview, language, "discard", DraftVerb.DISCARD))
                .row(key(preview, language, "concerns", DraftVerb.UNITS))
                .row(key(preview, language.other(), "language", DraftVerb.LANGUAGE));
    }

    /** To choose a category from, two a row. */
    Keyboard categories(Preview preview, Language language) {
        var choices = Stream.concat(taxonomy.categories().stream(), Stream.of(Category.UNSORTED))
                .map(category -> choice(preview, language, category))
                .toList();
        return pairs(choices).row(key(preview, language, "back", DraftVerb.SHOW));
    }

    /** To choose from who must not see it, a page of the units, or nobody. */
    Keyboard units(Preview preview, int page, Language language) {
        var units = taxonomy.units();
        var from = Math.min(page * UNITS, units.size());
        var to = Math.min(from + UNITS, units.size());
        var choices = units.subList(from, to).stream()
                .map(unit -> choice(preview, unit, language))
                .toList();
        var keyboard = pairs(choices).row(nobody(preview, language));
        var turning = Stream.concat(
                        from > 0 ? Stream.of(turn(preview, "earlier", page - 1, language)) : Stream.empty(),
                        to < units.size() ? Stream.of(turn(preview, "later", page + 1, language)) : Stream.empty())
                .toList();
        return (turning.isEmpty() ? keyboard : keyboard.row(turning))
                .row(key(preview, language, "back", DraftVerb.SHOW));
    }

    private static Keyboard pairs(List<Key> choices) {
        var keyboard = Keyboard.none();
        for (var from = 0; from < choices.size(); from += 2) {
            keyboard = keyboard.row(choices.subList(from, Math.min(from + 2, choices.size())));
        }
        return keyboard;
    }

    private Key choice(Preview preview, Unit unit, Language language) {
        var chosen = preview.choice().concerns().equals(Optional.of(unit)) ? "✓ " : "";
        return new Do(
                chosen + unit.name(language), showing(preview, preview.choice().keptFrom(Optional.of(unit))));
    }

    private Key nobody(Preview preview, Language language) {
        var chosen = preview.choice().concerns().isEmpty() ? "✓ " : "";
        var label = chosen + labels.label(language, "concerns-nobody");
        return new Do(label, showing(preview, preview.choice().keptFrom(Optional.empty())));
    }

    private Key turn(Preview preview, String name, int page, Language language) {
        return labels.button(language, name, preview.slip().action(DraftVerb.UNITS, page));
    }

    private static Action showing(Preview preview, Choice choice) {
        return preview.slip().with(choice).action(DraftVerb.SHOW);
    }

    /** To send a message once more that was already sent. */
    Keyboard again(Preview preview, Language language, DraftVerb verb) {
        var name = verb == DraftVerb.NOTIFY_AGAIN ? "again-notify" : "again-code";
        return Keyboard.none()
                .row(key(preview, language, name, verb))
                .row(key(preview, language, "discard", DraftVerb.DISCARD));
    }

    /** To go on once one is a member; what was asked can be answered in any case. */
    Keyboard outsider(Optional<Offer> asked, Language language) {
        return offer(asked).row(labels.button(language, "outsider", OutsiderButton.ACTION));
    }

    private static Keyboard offer(Optional<Offer> asked) {
        return asked.map(offer -> Keyboard.none().row(new Do(offer.label(), offer.action())))
                .orElse(Keyboard.none());
    }

    private Key choice(Preview preview, Language language, Category category) {
        var chosen = category.equals(preview.choice().category()) ? "✓ " : "";
        return new Do(
                chosen + labels.category(language, category),
                showing(preview, preview.choice().of(category)));
    }

    private Key key(Preview preview, Language language, String name, DraftVerb verb) {
        return labels.button(language, name, preview.slip().action(verb));
    }
}
