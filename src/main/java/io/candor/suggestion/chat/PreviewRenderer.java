package io.candor.suggestion.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.suggestion.Category;
import io.candor.suggestion.Taxonomy;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Draws previews; at most 4,096 units whatever stands in them, since the words are at most {@link Words#MOST}. */
@Component
class PreviewRenderer {
    private final Texts texts;
    private final Labels labels;
    private final ReleaseWords release;
    private final Taxonomy taxonomy;

    PreviewRenderer(Texts texts, Labels labels, ReleaseWords release, Taxonomy taxonomy) {
        this.texts = texts;
        this.labels = labels;
        this.release = release;
        this.taxonomy = taxonomy;
    }

    String html(Preview preview, Language language) {
        return texts.html(
                language,
                "suggestion.preview",
                "words",
                Texts.quote(preview.words().text()),
                "category",
                labels.category(language, preview.category()),
                "when",
                release.next(language),
                "notes",
                notes(preview, language));
    }

    Keyboard buttons(Preview preview, Language language) {
        var offered = preview.offer()
                .map(offer -> Keyboard.none().row(new Do(offer.label(), offer.action())))
                .orElse(Keyboard.none());
        return offered.row(
                        key(preview, language, "send-notify", DraftVerb.NOTIFY),
                        key(preview, language, "send-code", DraftVerb.CODE_ONLY))
                .row(
                        key(preview, language, "category", DraftVerb.CATEGORIES),
                        key(preview, language, "discard", DraftVerb.DISCARD))
                .row(otherLanguage(preview, language));
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

    private Html notes(Preview preview, Language language) {
        var notes = new ArrayList<String>();
        if (preview.forwarded()) {
            notes.add("forwarded");
        }
        if (preview.holdsCode()) {
            notes.add("code");
        }
        return new Html(lines(notes, language));
    }

    private String lines(List<String> notes, Language language) {
        return notes.stream()
                .map(note -> "\n" + texts.html(language, "suggestion.preview.note." + note))
                .reduce("", String::concat);
    }

    private Key choice(Preview preview, Language language, Category category) {
        var chosen = category.equals(preview.category()) ? "✓ " : "";
        var action = preview.slip().in(category).action(DraftVerb.SHOW);
        return new Do(chosen + labels.category(language, category), action);
    }

    private Key otherLanguage(Preview preview, Language language) {
        return key(preview, language.other(), "language", DraftVerb.LANGUAGE);
    }

    private Key key(Preview preview, Language language, String name, DraftVerb verb) {
        return labels.button(language, name, preview.slip().action(verb));
    }
}
