package io.candor.suggestion.desk;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.Ledger;
import io.candor.suggestion.DialogueLine;
import io.candor.suggestion.Handling;
import io.candor.suggestion.Opinion;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Draws the officials' card of a suggestion; at most 4,096 units whatever stands in it. */
@Component
class OpinionRenderer {
    /** Words that are longer stand in a message of their own. */
    static final int MOST = 900;

    private static final int MOST_OF_DIALOGUE = 1_100;
    private static final int MOST_OF_DESK = 300;
    private static final int MOST_OF_AUTHOR = 700;

    private final Texts texts;
    private final Labels labels;
    private final Ledger ledger;
    private final JudgementWords judgements;

    OpinionRenderer(Texts texts, Labels labels, Ledger ledger, JudgementWords judgements) {
        this.texts = texts;
        this.labels = labels;
        this.ledger = ledger;
        this.judgements = judgements;
    }

    String html(Opinion opinion, Language language) {
        return texts.html(
                language,
                "opinions.card",
                "ref",
                opinion.ref(),
                "state",
                texts.plain(language, "opinions.state." + opinion.state()),
                "category",
                labels.category(language, opinion.category()),
                "date",
                Labels.date(language, opinion.receivedOn()),
                "times",
                opinion.times(),
                "words",
                words(opinion, language),
                "concerns",
                concerns(opinion, language),
                "handling",
                handling(opinion.handling(), language));
    }

    /** The words that are too long for the card. */
    String words(Opinion opinion, String words, Language language) {
        return texts.html(language, "opinions.words", "ref", opinion.ref(), "words", Texts.quote(words));
    }

    static boolean isLong(Opinion opinion) {
        return opinion.words().filter(words -> words.length() > MOST).isPresent();
    }

    /** So that whoever reads it does not talk about it with those from whom it is kept. */
    private Html concerns(Opinion opinion, Language language) {
        return new Html(opinion.concerns()
                .map(unit -> texts.html(language, "opinions.concerns", "unit", labels.unit(unit, language)))
                .orElse(""));
    }

    private Html words(Opinion opinion, Language language) {
        return opinion.words()
                .map(words -> new Html(picture(opinion, language) + words(opinion, language, words)))
                .orElseGet(() -> new Html(texts.html(language, "opinions.withdrawn")));
    }

    private String picture(Opinion opinion, Language language) {
        return opinion.pictured() ? texts.html(language, "opinions.above.picture") + "\n" : "";
    }

    /** A blockquote ends its line by itself. */
    private String words(Opinion opinion, Language language, String words) {
        if (isLong(opinion)) {
            return texts.html(language, "opinions.above");
        }
        return words.isEmpty() ? "" : Texts.quote(words).markup();
    }

    private Html handling(Handling handling, Language language) {
        var dialogue =
                newest(handling).stream().map(line -> line(line, language)).collect(Collectors.joining());
        var cut = isCut(handling) ? "\n" + texts.html(language, "opinions.dialogue.cut") : "";
        return new Html(cut
                + dialogue
                + entry(handling, language)
                + answer(handling, language)
                + judgements.html(handling.judgement(), language));
    }

    private static List<DialogueLine> newest(Handling handling) {
        return handling.newest(MOST_OF_DIALOGUE, MOST_OF_DESK, MOST_OF_AUTHOR);
    }

    /** Whether something of the dialogue has no room on the card. */
    static boolean isCut(Handling handling) {
        return !newest(handling).equals(handling.dialogue());
    }

    /** One line of the dialogue, whole. */
    String whole(Opinion opinion, DialogueLine line, Language language) {
        return "📄 <b>" + opinion.ref() + "</b>" + line(line, language);
    }

    private String line(DialogueLine line, Language language) {
        return "\n"
                + texts.html(
                        language,
                        "opinions.dialogue." + (line.byDesk() ? "desk" : "author"),
                        "date",
                        Labels.date(language, line.on()),
                        "words",
                        Texts.quote(line.words()));
    }

    private String entry(Handling handling, Language language) {
        return handling.entry()
                .map(ledger::entry)
                .map(entry -> "\n" + texts.html(language, "opinions.entry", "ref", entry.ref(), "title", entry.title()))
                .orElse("");
    }

    private String answer(Handling handling, Language language) {
        var reason = handling.reason().map(why -> texts.html(language, "opinions.reason." + why));
        return handling.answer()
                .map(words -> "\n" + told(reason, words, language))
                .orElse("");
    }

    private String told(Optional<String> reason, String words, Language language) {
        if (words.isEmpty()) {
            return texts.html(language, "opinions.spam");
        }
        return reason.map(why ->
                        texts.html(language, "opinions.declined", "reason", new Html(why), "words", Texts.quote(words)))
                .orElseGet(() -> texts.html(language, "opinions.answered", "words", Texts.quote(words)));
    }
}
