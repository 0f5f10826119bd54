package io.candor.ledger.chat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.Source;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.sealing.Bytes;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Where a new entry comes from, and where it belongs. */
@Component
class NewEntryPanels {
    /** Opinions come in by another way. */
    private static final List<Source> SOURCES = List.of(Source.OWN, Source.HEART_TO_HEART, Source.EXAMINATION);

    private final Taxonomy taxonomy;
    private final LedgerLabels labels;
    private final Texts texts;

    NewEntryPanels(Taxonomy taxonomy, LedgerLabels labels, Texts texts) {
        this.taxonomy = taxonomy;
        this.labels = labels;
        this.texts = texts;
    }

    Panel sources(String title, Bytes digest, Language language) {
        var keyboard = Keyboard.none();
        for (var source : SOURCES) {
            var rest = Packed.joined(digest, Packed.letter(letter(source)));
            keyboard = keyboard.row(new Do(labels.source(language, source), action(ListVerb.SOURCE, rest)));
        }
        return panel("ledger.new.source", title, keyboard, language);
    }

    /** @param rest the digest of the title and the source, which go on */
    Panel categories(String title, Bytes rest, Language language) {
        var keys = Stream.concat(taxonomy.categories().stream(), Stream.of(Category.UNSORTED))
                .<Key>map(each -> new Do(
                        labels.category(language, each), action(ListVerb.CATEGORY, Packed.joined(rest, each.mark()))))
                .toList();
        return panel("ledger.new.category", title, CardKeys.pairs(keys), language);
    }

    static Source source(Bytes rest) {
        return SOURCES.stream()
                .filter(each -> letter(each) == Packed.letter(rest))
                .findFirst()
                .orElse(Source.OWN);
    }

    private static char letter(Source source) {
        return switch (source) {
            case OPINIONS -> 'o';
            case HEART_TO_HEART -> 'h';
            case EXAMINATION -> 'e';
            case OWN -> 'w';
        };
    }

    private Panel panel(String question, String title, Keyboard keyboard, Language language) {
        var drop = new Do(labels.label(language, "drop"), action(ListVerb.DROP, Bytes.empty()));
        return new Panel(texts.html(language, question, "title", title), keyboard.row(drop));
    }

    private static Action action(ListVerb verb, Bytes rest) {
        return verb.action().with(rest);
    }
}
