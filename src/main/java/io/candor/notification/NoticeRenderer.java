package io.candor.notification;

import io.candor.bot.Language;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.suggestion.AuthorCard;
import io.candor.suggestion.AuthorView;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Words a notice: a beginning that tells a locked screen nothing, what changed, and the card as it is now. */
@Component
class NoticeRenderer {
    /** There is room for no more above the longest card; the card tells everything. */
    private static final int MOST = 3;

    private final Texts texts;
    private final AuthorCard cards;

    NoticeRenderer(Texts texts, AuthorCard cards) {
        this.texts = texts;
        this.cards = cards;
    }

    Say notice(AuthorView view, List<Change> changes, Language language) {
        var card = cards.draw(view, language);
        var html = texts.html(
                language,
                "notification.notice",
                "ref",
                view.ref(),
                "changes",
                lines(changes, language),
                "card",
                new Html(card.html()));
        return Say.plain(html, card.keyboard()).withoutSound();
    }

    private Html lines(List<Change> changes, Language language) {
        return new Html(changes.stream()
                .distinct()
                .sorted()
                .limit(MOST)
                .map(change -> texts.html(language, "notification.change." + change))
                .collect(Collectors.joining("\n")));
    }
}
