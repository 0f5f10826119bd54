package io.candor.suggestion.desk;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Do;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.organisation.Category;
import io.candor.organisation.Taxonomy;
import io.candor.sealing.Bytes;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.Opinion;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The buttons of a suggestion's card, and those that take its place for a moment. */
@Component
class OpinionButtons {
    private static final int ENTRIES = 5;
    private static final int TITLE = 40;

    private final Labels labels;
    private final Taxonomy taxonomy;
    private final Ledger ledger;
    private final TitleDraft titles;
    private final Texts texts;

    OpinionButtons(Labels labels, Taxonomy taxonomy, Ledger ledger, TitleDraft titles, Texts texts) {
        this.labels = labels;
        this.taxonomy = taxonomy;
        this.ledger = ledger;
        this.titles = titles;
        this.texts = texts;
    }

    Keyboard card(Opinion opinion, Language language) {
        return OpinionRenderer.isCut(opinion.handling())
                ? acts(opinion, language).row(key(opinion, language, "thread", OpinionVerb.THREAD))
                : acts(opinion, language);
    }

    private Keyboard acts(Opinion opinion, Language language) {
        return switch (opinion.state()) {
            case WAITING ->
                Keyboard.none()
                        .row(
                                key(opinion, language, "accept", OpinionVerb.ACCEPT),
                                key(opinion, language, "attach", OpinionVerb.ATTACH))
                        .row(
                                key(opinion, language, "answer", OpinionVerb.ANSWER),
                                key(opinion, language, "decline", OpinionVerb.DECLINE))
                        .row(
                                key(opinion, language, "spam", OpinionVerb.SPAM),
                                key(opinion, language, "more", OpinionVerb.MORE));
            case ACCEPTED ->
                Keyboard.none().row(entry(opinion, language), key(opinion, language, "more", OpinionVerb.MORE));
            case ANSWERED, DECLINED, CONTESTED, WITHDRAWN -> Keyboard.none();
        };
    }

    /** What stands behind {@code ⋯}. */
    Keyboard more(Opinion opinion, Language language) {
        var ask = Keyboard.none().row(key(opinion, language, "ask", OpinionVerb.ASK));
        var all = opinion.state().isUndecided()
                ? ask
                : ask.row(
                        key(opinion, language, "answer-instead", OpinionVerb.ANSWER),
                        key(opinion, language, "decline-after-all", OpinionVerb.DECLINE));
        return all.row(back(opinion, language));
    }

    /** Asks once more before that is said without a word. */
    Keyboard spam(Opinion opinion, Language language) {
        var label = texts.plain(language, "opinions.button.spam-indeed", "times", opinion.times());
        return Keyboard.none()
                .row(new Do(label, Ticket.of(opinion).on(OpinionVerb.SPAM_INDEED.action())))
                .row(back(opinion, language));
    }

    Keyboard reasons(Opinion opinion, Language language) {
        var keyboard = Keyboard.none();
        for (var reason : DeclineReason.values()) {
            var rest = Bytes.of(new byte[] {(byte) reason.ordinal()});
            var action = Ticket.of(opinion).with(rest).on(OpinionVerb.REASON.action());
            keyboard = keyboard.row(new Do(texts.plain(language, "opinions.reason." + reason), action));
        }
        return keyboard.row(back(opinion, language));
    }

    /** Entries of the same category, the newest first. */
    Keyboard entries(Opinion opinion, Language language) {
        var keyboard = Keyboard.none();
        for (var entry : ledger.open(opinion.category(), ENTRIES)) {
            keyboard = keyboard.row(attachTo(opinion, entry));
        }
        return keyboard.row(key(opinion, language, "number", OpinionVerb.NUMBER))
                .row(back(opinion, language));
    }

    /** Categories for an entry of that title, the suggestion's own marked, each with the unit that usually mends it. */
    Keyboard categories(Opinion opinion, String title, Language language) {
        var keyboard = Keyboard.none();
        for (var category : Stream.concat(taxonomy.categories().stream(), Stream.of(Category.UNSORTED))
                .toList()) {
            var rest = titles.rest(opinion.id(), title, category);
            var action = Ticket.of(opinion).with(rest).on(OpinionVerb.CATEGORY.action());
            keyboard = keyboard.row(new Do(label(opinion, category, language), action));
        }
        return keyboard;
    }

    /** Under what was done: back to the card, and on to the entry if there is one. */
    Keyboard after(Opinion opinion, Language language) {
        var card = new Do("🔎 " + opinion.ref(), Ticket.of(opinion).on(OpinionVerb.SHOW.action()));
        return opinion.handling().entry().isPresent()
                ? Keyboard.none().row(entry(opinion, language), card)
                : Keyboard.none().row(card);
    }

    private Key entry(Opinion opinion, Language language) {
        return opinion.handling()
                .entry()
                .map(ledger::entry)
                .<Key>map(
                        entry -> new Do("📒 " + entry.ref(), Ticket.of(opinion).on(OpinionVerb.ENTRY.action())))
                .orElseGet(() -> back(opinion, language));
    }

    private static Key attachTo(Opinion opinion, EntryView entry) {
        var label = entry.ref() + " " + Labels.beginning(entry.title(), TITLE);
        return new Do(label, Ticket.of(opinion).with(entry.number()).on(OpinionVerb.ATTACH_TO.action()));
    }

    private String label(Opinion opinion, Category category, Language language) {
        var chosen = category.key().equals(taxonomy.keyed(opinion.category()).key()) ? "✓ " : "";
        var unit = category.unit()
                .map(key -> " → " + taxonomy.unitName(key, language))
                .orElse("");
        return chosen + labels.category(language, category) + unit;
    }

    private Key back(Opinion opinion, Language language) {
        return key(opinion, language, "back", OpinionVerb.BACK);
    }

    private Key key(Opinion opinion, Language language, String name, OpinionVerb verb) {
        return labels.button(language, name, Ticket.of(opinion).on(verb.action()));
    }
}
