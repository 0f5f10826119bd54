package io.candor.ledger.chat;

import io.candor.bot.Keyboard.Do;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryKind;
import io.candor.ledger.EntryView;
import io.candor.ledger.Source;
import io.candor.ledger.State;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.sealing.Bytes;
import org.springframework.stereotype.Component;

/** The words on buttons, and the names of states, kinds, sources, categories and units. */
@Component
class LedgerLabels {
    private static final int SHORT_TITLE = 40;

    private final Texts texts;
    private final Taxonomy taxonomy;

    LedgerLabels(Texts texts, Taxonomy taxonomy) {
        this.texts = texts;
        this.taxonomy = taxonomy;
    }

    /** A button of a card. */
    Do button(Language language, String name, CardMark mark, EntryVerb verb, Bytes rest) {
        return button(label(language, name), mark, verb, rest);
    }

    /** A button of a card whose label is no message of the bot's. */
    Do button(String label, CardMark mark, EntryVerb verb, Bytes rest) {
        return new Do(label, mark.action(verb.letter(), rest));
    }

    String label(Language language, String name) {
        return texts.plain(language, "ledger.button." + name);
    }

    String state(Language language, State state) {
        return texts.plain(language, "ledger.state." + state);
    }

    String kind(Language language, EntryKind kind) {
        return texts.plain(language, "ledger.kind." + kind);
    }

    String source(Language language, Source source) {
        return texts.plain(language, "ledger.source." + source);
    }

    String category(Language language, String key) {
        return category(language, taxonomy.keyed(key));
    }

    String category(Language language, Category category) {
        return category.name(language).orElseGet(() -> texts.plain(language, "ledger.category.unsorted"));
    }

    String unit(Language language, String key) {
        return taxonomy.unitName(key, language);
    }

    /** Number and title, on one button. */
    static String titled(EntryView entry) {
        return entry.ref() + " · " + cut(entry.title(), SHORT_TITLE);
    }

    /** The beginning of a text, never ending within a character. */
    static String cut(String text, int most) {
        if (text.length() <= most) {
            return text;
        }
        var end = Character.isHighSurrogate(text.charAt(most - 2)) ? most - 2 : most - 1;
        return text.substring(0, end) + "…";
    }
}
