package io.candor.suggestion.desk;

import io.candor.bot.Language;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.ledger.Ledger;
import io.candor.suggestion.Contest;
import io.candor.suggestion.Judgement;
import io.candor.suggestion.Rating;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** How the author judges what was made of a suggestion, as officials read it on its card. */
@Component("deskJudgementWords")
class JudgementWords {
    /** Of what was said before; the whole stands in the chats where it was written. */
    private static final int MOST = 250;

    private final Texts texts;
    private final Ledger ledger;

    JudgementWords(Texts texts, Ledger ledger) {
        this.texts = texts;
        this.ledger = ledger;
    }

    /** A line each; the newest judgement of a close-off only. */
    String html(Judgement judgement, Language language) {
        var ratings = judgement.ratings().reversed().stream().limit(1).map(rating -> rating(rating, language));
        var contests = judgement.contests().stream().map(contest -> contest(contest, language));
        return Stream.concat(ratings, contests).map(line -> "\n" + line).collect(Collectors.joining());
    }

    private String rating(Rating rating, Language language) {
        return texts.html(
                language,
                "opinions.rating." + rating.verdict(),
                "ref",
                ledger.entry(rating.of().entry()).ref(),
                "round",
                rating.of().round());
    }

    private String contest(Contest contest, Language language) {
        var what = contest.what();
        return texts.html(
                language,
                "opinions.contest." + contest.stage(),
                "about",
                what.about().name(),
                "ref",
                what.closeOff().map(each -> ledger.entry(each.entry()).ref()).orElse(""),
                "words",
                quoted(contest.line()),
                "before",
                before(contest, language));
    }

    private Html before(Contest contest, Language language) {
        return contest.answer().filter(String::isEmpty).isPresent()
                ? new Html("\n" + texts.html(language, "opinions.spam") + "\n")
                : quoted(contest.answer());
    }

    private static Html quoted(Optional<String> words) {
        return words.map(each -> new Html(
                        "\n" + Texts.quote(Labels.beginning(each, MOST)).markup()))
                .orElse(new Html(""));
    }
}
