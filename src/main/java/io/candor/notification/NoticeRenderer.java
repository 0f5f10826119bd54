package io.candor.notification;

import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.suggestion.AuthorCard;
import io.candor.suggestion.AuthorView;
import java.util.List;
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

    NoticeRenderer(Texts texts, AuthorCard cards) {
        this.texts = texts;
        this.cards = cards;
    }

    Say notice(AuthorView view, List<Change> changes, Language language) {
        var card = cards.draw(view, language);
        var told = changes.stream().distinct().sorted().toList();
        var weightiest = told.subList(0, Math.min(told.size(), WEIGHTIEST));
        var html = Stream.of(told, weightiest)
                .map(each -> html(view, each, card.html(), language))
                .filter(NoticeRenderer::fits)
                .findFirst()
                .orElseGet(() -> html(view, told, texts.html(language, "notification.no-room"), language));
        return Say.plain(html, card.keyboard()).withoutSound();
    }

    private String html(AuthorView view, List<Change> changes, String rest, Language language) {
        var lines = changes.stream()
                .map(change -> texts.html(language, "notification.change." + change))
                .collect(Collectors.joining("\n"));
        return texts.html(
                language, "notification.notice", "ref", view.ref(), "changes", new Html(lines), "rest", new Html(rest));
    }

    /** Telegram counts what is left once the markup is read. */
    private static boolean fits(String html) {
        return html.replaceAll("<[^>]*>", "").length() <= LONGEST_MESSAGE;
    }
}
