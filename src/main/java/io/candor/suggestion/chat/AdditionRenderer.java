package io.candor.suggestion.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.DialogueLine;
import org.springframework.stereotype.Component;

/** Draws what an author sees on the way from {@code 💬 Add or reply} to what is added. */
@Component
class AdditionRenderer {
    private final Texts texts;
    private final Labels labels;
    private final PreviewRenderer previews;
    private final CardRenderer cards;
    private final ReleaseWords release;

    AdditionRenderer(Texts texts, Labels labels, PreviewRenderer previews, CardRenderer cards, ReleaseWords release) {
        this.texts = texts;
        this.labels = labels;
        this.previews = previews;
        this.cards = cards;
        this.release = release;
    }

    /** Asks for it; the card stays where it is. */
    Reply ask(AdditionKind kind, AuthorView view, Language language) {
        return Reply.in(language)
                .ask(new Reply.Ask(
                        kind.question().about(Ids.bytes(view.id())),
                        texts.html(language, kind.key("ask"), "ref", view.ref(), "when", release.next(language)),
                        texts.plain(language, kind.key("placeholder")),
                        texts.plain(language, kind.key("offer"), "ref", view.ref())));
    }

    /** A preview of its own, under the draft. */
    Reply answer(Addition addition, Language language) {
        return Reply.in(language)
                .answer(addition.draft().message(), html(addition, language), buttons(addition, language));
    }

    /** The preview in the place of what was pressed. */
    Reply redraw(Addition addition, Language language) {
        return Reply.in(language).redraw(html(addition, language), buttons(addition, language));
    }

    /** On a preview whose draft is another now: draws it as it is, and says so. */
    Reply changed(Addition addition, Language language) {
        return redraw(addition, language).toast(texts.plain(language, "suggestion.toast.changed"));
    }

    /** On a preview that is too old. */
    Reply anew(Addition addition, Language language) {
        return previews.closed("expired", language).and(answer(addition, language));
    }

    /** Asks whether a message that was already sent shall be sent once more. */
    Reply again(Addition addition, Language language) {
        var html = texts.html(
                language,
                addition.kind().key("sent-before"),
                "ref",
                addition.to().ref(),
                "words",
                Texts.quote(addition.words().text()));
        return Reply.in(language)
                .redraw(
                        html,
                        buttons(
                                addition,
                                language,
                                key(
                                        addition,
                                        language,
                                        addition.kind().button("again"),
                                        addition.kind().sendAgain())));
    }

    /** What is added, from what is on record. */
    Reply sent(AdditionKind kind, AuthorView view, DialogueLine line, Language language) {
        var key = kind.key(line.held() ? "sent" : "came-out");
        return Reply.in(language)
                .redraw(
                        texts.html(language, key, "ref", view.ref(), "when", release.next(language)),
                        cards.after(view, language));
    }

    Reply discarded(Language language) {
        return previews.closed("discarded", language);
    }

    Reply lost(AuthorView view, Language language) {
        return Reply.in(language)
                .redraw(texts.html(language, "suggestion.add.lost", "ref", view.ref()), cards.after(view, language));
    }

    Reply withdrawn(AdditionSlip slip, Language language) {
        return Reply.in(language)
                .redraw(
                        texts.html(language, "suggestion.add.withdrawn"),
                        cards.afterTheEnd(slip.suggestion(), language));
    }

    private String html(Addition addition, Language language) {
        return previews.fitting(addition.words(), addition.draft(), language, notes -> html(addition, notes, language));
    }

    private String html(Addition addition, Html notes, Language language) {
        return texts.html(
                language,
                addition.kind().key("preview"),
                "ref",
                addition.to().ref(),
                "words",
                Texts.quote(addition.words().text()),
                "outside",
                labels.outside(addition.to(), language),
                "when",
                release.next(language),
                "notes",
                notes);
    }

    private Keyboard buttons(Addition addition, Language language) {
        var kind = addition.kind();
        return buttons(addition, language, key(addition, language, kind.button("send"), kind.send()));
    }

    private Keyboard buttons(Addition addition, Language language, Key send) {
        var kind = addition.kind();
        return Keyboard.none()
                .row(send, key(addition, language, "discard", AdditionVerb.DISCARD))
                .row(key(addition, language.other(), "language", kind.language()));
    }

    private Key key(Addition addition, Language language, String name, AdditionVerb verb) {
        return labels.button(language, name, addition.slip().action(verb));
    }
}
