package io.candor.suggestion.chat;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.CloseOff;
import io.candor.ledger.Ledger;
import io.candor.suggestion.Contest;
import io.candor.suggestion.Handling;
import io.candor.suggestion.Rating;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Tells an author how they judged what officials made of a suggestion, and what became of what they contested. */
@Component
class JudgementRenderer {
    private final Texts texts;
    private final Ledger ledger;
    private final ReleaseWords release;

    JudgementRenderer(Texts texts, Ledger ledger, ReleaseWords release) {
        this.texts = texts;
        this.ledger = ledger;
        this.release = release;
    }

    /** Each part for itself; none where there is nothing to judge. */
    Stream<String> html(Handling handling, Language language) {
        var rating = handling.entry().flatMap(ledger::closeOff).map(closeOff -> rating(handling, closeOff, language));
        var contests = handling.judgement().contests().stream().map(contest -> contest(contest, language));
        return Stream.concat(rating.stream(), contests);
    }

    private String rating(Handling handling, CloseOff closeOff, Language language) {
        return handling.judgement()
                .of(closeOff)
                .map(rating -> rating(rating, language))
                .orElseGet(() -> texts.html(language, "suggestion.rating.ask"));
    }

    private String rating(Rating rating, Language language) {
        return texts.html(
                language,
                "suggestion.rating." + (rating.held() ? "held" : "out"),
                "verdict",
                texts.plain(language, "suggestion.button.verdict." + rating.verdict()),
                "when",
                release.next(language));
    }

    private String contest(Contest contest, Language language) {
        return texts.html(
                language,
                "suggestion.contested." + contest.stage(),
                "about",
                contest.what().about().name(),
                "when",
                release.next(language),
                "words",
                quoted(contest.line()));
    }

    private static Html quoted(Optional<String> words) {
        return words.map(each -> new Html("\n" + Texts.quote(each).markup())).orElse(new Html(""));
    }
}
