package io.candor.suggestion.chat;

import io.candor.bot.Action;
import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Reply.Say;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.AuthorCard;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.AuthorView.State;
import io.candor.suggestion.Farewells;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Draws the card that shows an author what became of a suggestion. */
@Component
class CardRenderer implements AuthorCard {
    private final Texts texts;
    private final Labels labels;
    private final HandlingRenderer handlings;
    private final JudgementButtons judgements;
    private final Farewells farewells;
    private final ReleaseWords release;
    private final OfficeClock clock;

    CardRenderer(
            Texts texts,
            Labels labels,
            HandlingRenderer handlings,
            JudgementButtons judgements,
            Farewells farewells,
            ReleaseWords release,
            OfficeClock clock) {
        this.texts = texts;
        this.labels = labels;
        this.handlings = handlings;
        this.judgements = judgements;
        this.farewells = farewells;
        this.release = release;
        this.clock = clock;
    }

    @Override
    public Say draw(AuthorView view, Language language) {
        return Say.plain(html(view, language), buttons(view, language));
    }

    String html(AuthorView view, Language language) {
        return texts.html(
                language,
                "suggestion.card",
                "ref",
                view.ref(),
                "state",
                new Html(state(view, language)),
                "handling",
                handlings.html(view.handling(), language),
                "category",
                labels.category(language, view.category()),
                "picture",
                labels.pictured(view, language),
                "concerns",
                labels.keptFrom(view, language),
                "date",
                Labels.date(language, view.receivedOn()),
                "days",
                ChronoUnit.DAYS.between(view.receivedOn(), clock.today()),
                "notices",
                new Html(notices(view, language)));
    }

    private String notices(AuthorView view, Language language) {
        if (!view.notices()) {
            return texts.html(language, "suggestion.notices.off");
        }
        var until = farewells
                .forgottenOn(view)
                .map(day -> texts.html(language, "suggestion.notices.until", "date", Labels.date(language, day)));
        return texts.html(language, "suggestion.notices.on")
                + until.map(line -> "\n" + line).orElse("");
    }

    Keyboard buttons(AuthorView view, Language language) {
        var withdraw = key(view, language, "withdraw", CardVerb.WITHDRAW);
        return dialogue(view, language)
                .row(toggle(view, language)
                        .map(notices -> List.of(notices, withdraw))
                        .orElse(List.of(withdraw)))
                .row(key(view, language, "clear", CardVerb.CLEAR));
    }

    /** None where an address would be forgotten the same day. */
    private Optional<Key> toggle(AuthorView view, Language language) {
        if (view.notices()) {
            return Optional.of(key(view, language, "stop", CardVerb.STOP));
        }
        return farewells.isForgotten(view)
                ? Optional.empty()
                : Optional.of(key(view, language, "notify", CardVerb.NOTIFY));
    }

    /** While officials can still do something about it; afterwards what is left is to contest it. */
    private Keyboard dialogue(AuthorView view, Language language) {
        var judgement = judgements.under(view, language);
        return switch (view.state()) {
            case HELD, WAITING, ACCEPTED, CONTESTED -> judgement.row(key(view, language, "add", CardVerb.ADD));
            case ANSWERED, DECLINED -> judgement;
        };
    }

    /** What stands under something else that became of it: look it up, or clear both away. */
    Keyboard after(AuthorView view, Language language) {
        return Keyboard.none()
                .row(key(view, language, "look-up", CardVerb.SHOW), key(view, language, "clear", CardVerb.CLEAR));
    }

    /** The card in the place of what was pressed. */
    Reply card(AuthorView view, Language language) {
        return Reply.in(language).redraw(html(view, language), buttons(view, language));
    }

    /** Asks before it is withdrawn. */
    Reply withdrawing(AuthorView view, Language language) {
        return Reply.in(language)
                .redraw(
                        ofWithdrawal("suggestion.withdrawing.", view, language),
                        Keyboard.none()
                                .row(
                                        key(view, language, "withdraw-now", CardVerb.WITHDRAW_NOW),
                                        key(view, language, "keep", CardVerb.SHOW)));
    }

    /** Says what was done with what is withdrawn now. */
    Reply withdrawn(AuthorView before, Language language) {
        return Reply.in(language)
                .redraw(ofWithdrawal("suggestion.withdrawn.", before, language), afterTheEnd(before.id(), language));
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

    /** For what is not, or no longer, on record: all that is left to do is to clear it away. */
    Reply unknown(Action clear, Language language) {
        return Reply.in(language).redraw(texts.html(language, "suggestion.mistake.unknown"), clearing(clear, language));
    }

    /** What stands under the last word on it. Nobody asks for the code any more, which opens nothing. */
    Keyboard afterTheEnd(UUID suggestion, Language language) {
        return clearing(CardVerb.CLEAR_NOW.action().about(Ids.bytes(suggestion)), language);
    }

    private Keyboard clearing(Action clear, Language language) {
        return Keyboard.none().row(labels.button(language, "clear", clear));
    }

    private String state(AuthorView view, Language language) {
        return texts.html(language, "suggestion.state." + view.state(), "when", release.next(language));
    }

    /** What a withdrawal does depends on who has seen it, and on whether an entry goes on without it. */
    private String ofWithdrawal(String prefix, AuthorView view, Language language) {
        var what = switch (view.state()) {
            case HELD -> State.HELD;
            case WAITING, ANSWERED, DECLINED, CONTESTED -> State.WAITING;
            case ACCEPTED -> State.ACCEPTED;
        };
        return texts.html(
                language,
                prefix + what,
                "ref",
                view.ref(),
                "when",
                release.next(language),
                "picture",
                view.pictured() ? "yes" : "no");
    }

    private Key key(AuthorView view, Language language, String name, CardVerb verb) {
        return labels.button(language, name, verb.action().about(Ids.bytes(view.id())));
    }
}
