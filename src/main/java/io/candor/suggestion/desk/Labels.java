package io.candor.suggestion.desk;

import io.candor.bot.Action;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import org.springframework.stereotype.Component;

/** The words on the desk's buttons, and the names of categories and dates. */
@Component("deskLabels")
class Labels {
    private final Texts texts;
    private final Taxonomy taxonomy;

    Labels(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    Do button(Language language, String name, Action action) {
        return new Do(texts.plain(language, "opinions.button." + name), action);
    }

    /** The name of the category stored under a key. */
    String category(Language language, String key) {
        return category(language, taxonomy.keyed(key));
    }

    String unit(String key, Language language) {
        return taxonomy.unitName(key, language);
    }

    String category(Language language, Category category) {
        return category.name(language).orElseGet(() -> texts.plain(language, "opinions.category.unsorted"));
    }

    static String date(Language language, LocalDate date) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(date);
    }

    /** The beginning of a text, in one line, cut between characters. */
    static String beginning(String text, int most) {
        var line = text.replaceAll("\\s+", " ").strip();
        if (line.length() <= most) {
            return line;
        }
        var end = Character.isHighSurrogate(line.charAt(most - 2)) ? most - 2 : most - 1;
        return line.substring(0, end).strip() + "…";
    }
}
