package io.candor.notification;

import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.suggestion.AuthorCard;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Judging;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Words a notice: a beginning that tells a locked screen nothing, what changed, and the card as it is now. */
@Component
class NoticeRenderer {
    private static final int LONGEST_MESSAGE = 4_096;

    /** Where there is no room for all of them. */
    private static final int WEIGHTIEST = 3;

    private final Texts texts;
    private final AuthorCard cards;
    private final Judging judging;

    NoticeRenderer(Texts texts, AuthorCard cards, Judging judging) {
        this.texts = texts;
        this.cards = cards;
        this.judging = judging;
    }

    /** @param forgottenOn when the address is forgotten; only asked for where that is told */
    Say notice(AuthorView view, List<Change> changes, Optional<LocalDate> forgottenOn, Language language) {
        var card = cards.draw(view, language);
        var told = changes.stream().distinct().sorted().toList();
        var weightiest = told.subList(0, Math.min(told.size(), WEIGHTIEST));
        var html = Stream.of(told, weightiest)
                .map(each -> html(view, lines(view, each, forgottenOn, language), card.html(), language))
                .filter(NoticeRenderer::fits)
                .findFirst()
                .orElseGet(() -> html(
                        view,
                        lines(view, told, forgottenOn, language),
                        texts.html(language, "notification.no-room"),
                        language));
        return Say.plain(html, card.keyboard()).withoutSound();
    }

    private String lines(AuthorView view, List<Change> changes, Optional<LocalDate> forgottenOn, Language language) {
        return changes.stream()
                .map(change -> change == Change.LAST_CALL
                        ? lastCall(view, forgottenOn.orElseThrow(), language)
                        : texts.html(language, "notification.change." + change))
                .collect(Collectors.joining("\n"));
    }

    private String lastCall(AuthorView view, LocalDate day, Language language) {
        var date = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(day);
        return texts.html(language, "notification.change.LAST_CALL", "date", date, "press", press(view));
    }

    /** What the buttons of the card allow. */
    private String press(AuthorView view) {
        if (judging.toRate(view).isPresent()) {
            return "RATE";
        }
        return judging.toContest(view).isPresent() ? "CONTEST" : "NONE";
    }

    private String html(AuthorView view, String lines, String rest, Language language) {
        return texts.html(
                language, "notification.notice", "ref", view.ref(), "changes", new Html(lines), "rest", new Html(rest));
    }

    /** Telegram counts what is left once the markup is read. */
    private static boolean fits(String html) {
        return html.replaceAll("<[^>]*>", "").length() <= LONGEST_MESSAGE;
    }
}
