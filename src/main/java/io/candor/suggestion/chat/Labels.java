package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.suggestion.AuthorView;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** The words on buttons, and the names of categories. */
@Component
class Labels {
    private final Texts texts;
    private final Taxonomy taxonomy;

    Labels(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    Do button(Language language, String name, Action action) {
        return new Do(label(language, name), action);
    }

    String label(Language language, String name) {
        return texts.plain(language, "suggestion.button." + name);
    }

    /** The name of the category stored under a key. */
    String category(Language language, String key) {
        return category(language, taxonomy.keyed(key));
    }

    String category(Language language, Category category) {
        return category.name(language).orElseGet(() -> texts.plain(language, "suggestion.category.unsorted"));
    }

    /** That there is a picture; it is shown to nobody but officials. */
    Html pictured(AuthorView view, Language language) {
        return new Html(view.pictured() ? "\n" + texts.html(language, "suggestion.pictured") : "");
    }

    /** On the author's own card; nothing where nobody is left out. */
    Html keptFrom(AuthorView view, Language language) {
        return concerning("suggestion.card.concerns", view, language);
    }

    /** Where it is said who reads what is added. */
    Html outside(AuthorView view, Language language) {
        return concerning("suggestion.add.outside", view, language);
    }

    private Html concerning(String key, AuthorView view, Language language) {
        return new Html(view.concerns()
                .map(unit -> texts.html(language, key, "unit", taxonomy.unitName(unit, language)))
                .orElse(""));
    }

    static String date(Language language, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }
}
