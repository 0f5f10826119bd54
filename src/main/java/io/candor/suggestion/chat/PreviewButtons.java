package io.candor.suggestion.chat;

import io.candor.bot.Call.Offer;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons under previews. */
@Component
class PreviewButtons {
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
                .row(key(preview, language.other(), "language", DraftVerb.LANGUAGE));
    }

    /** To choose a category from, two a row. */
    Keyboard categories(Preview preview, Language language) {
        var choices = Stream.concat(taxonomy.categories().stream(), Stream.of(Category.UNSORTED))
                .map(category -> choice(preview, language, category))
                .toList();
        var keyboard = Keyboard.none();
        for (var from = 0; from < choices.size(); from += 2) {
            keyboard = keyboard.row(choices.subList(from, Math.min(from + 2, choices.size())));
        }
        return keyboard.row(key(preview, language, "back", DraftVerb.SHOW));
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
        var chosen = category.equals(preview.category()) ? "✓ " : "";
        var action = preview.slip().in(category).action(DraftVerb.SHOW);
        return new Do(chosen + labels.category(language, category), action);
    }

    private Key key(Preview preview, Language language, String name, DraftVerb verb) {
        return labels.button(language, name, preview.slip().action(verb));
    }
}
