package io.candor.suggestion.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.organisation.OfficeClock;
import io.candor.sealing.Bytes;
import io.candor.suggestion.AuthorView;
import java.nio.ByteBuffer;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.time.temporal.ChronoUnit;
import org.springframework.stereotype.Component;

/** Draws the card that shows an author what became of a suggestion. */
@Component
class CardRenderer {
    private final Texts texts;
    private final Labels labels;
    private final ReleaseWords release;
    private final OfficeClock clock;

    CardRenderer(Texts texts, Labels labels, ReleaseWords release, OfficeClock clock) {
        this.texts = texts;
        this.labels = labels;
        this.release = release;
        this.clock = clock;
    }

    String html(AuthorView view, Language language) {
        return texts.html(
                language,
                "suggestion.card",
                "ref",
                view.ref(),
                "state",
                new Html(ofState("suggestion.state.", view, language)),
                "category",
                labels.category(language, view.category()),
                "date",
                date(view, language),
                "days",
                ChronoUnit.DAYS.between(view.receivedOn(), clock.today()),
                "notices",
                new Html(texts.html(language, "suggestion.notices." + (view.notices() ? "on" : "off"))));
    }

    Keyboard buttons(AuthorView view, Language language) {
        var notices = view.notices()
                ? key(view, language, "stop", CardVerb.STOP)
                : key(view, language, "notify", CardVerb.NOTIFY);
        return Keyboard.none()
                .row(notices, key(view, language, "withdraw", CardVerb.WITHDRAW))
                .row(key(view, language, "clear", CardVerb.CLEAR));
    }

    /** The card in the place of what was pressed. */
    Reply card(AuthorView view, Language language) {
        return Reply.in(language).redraw(html(view, language), buttons(view, language));
    }

    /** Asks before it is withdrawn. */
    Reply withdrawing(AuthorView view, Language language) {
        return Reply.in(language)
                .redraw(
                        ofState("suggestion.withdrawing.", view, language),
                        Keyboard.none()
                                .row(
                                        key(view, language, "withdraw-now", CardVerb.WITHDRAW_NOW),
                                        key(view, language, "keep", CardVerb.SHOW)));
    }

    /** Says what was done with what is withdrawn now. */
    Reply withdrawn(AuthorView before, Language language) {
        return Reply.in(language).redraw(ofState("suggestion.withdrawn.", before, language), Keyboard.none());
    }

    /** Asks before it is cleared away. */
    Reply clearing(AuthorView view, Language language) {
        return Reply.in(language)
                .redraw(
                        texts.html(language, "suggestion.card.clearing", "ref", view.ref()),
                        Keyboard.none()
                                .row(
                                        key(view, language, "clear-now", CardVerb.CLEAR_NOW),
                                        key(view, language, "back", CardVerb.SHOW)));
    }

    /** For what is not, or no longer, on record. */
    Reply unknown(Language language) {
        return Reply.in(language).redraw(texts.html(language, "suggestion.mistake.unknown"), Keyboard.none());
    }

    private String ofState(String prefix, AuthorView view, Language language) {
        return switch (view.state()) {
            case HELD, WAITING ->
                texts.html(language, prefix + view.state(), "ref", view.ref(), "when", release.next(language));
        };
    }

    private static String date(AuthorView view, Language language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language.locale())
                .format(view.receivedOn());
    }

    private Key key(AuthorView view, Language language, String name, CardVerb verb) {
        var id = ByteBuffer.allocate(2 * Long.BYTES)
                .putLong(view.id().getMostSignificantBits())
                .putLong(view.id().getLeastSignificantBits());
        return labels.button(language, name, verb.action().about(Bytes.of(id.array())));
    }
}
