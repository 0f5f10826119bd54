package io.candor.suggestion.chat;

import io.candor.bot.Keyboard;
import io.candor.bot.Keyboard.Copy;
import io.candor.bot.Keyboard.Key;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.bot.Texts.Html;
import io.candor.sealing.ReceiptCode;
import io.candor.suggestion.AuthorView;
import io.candor.suggestion.Terms;
import org.springframework.stereotype.Component;

/** Draws receipts, always from what is on record and never from what was pressed. */
@Component
class ReceiptRenderer {
    private final Texts texts;
    private final Labels labels;
    private final ReleaseWords release;
    private final Terms terms;

    ReceiptRenderer(Texts texts, Labels labels, ReleaseWords release, Terms terms) {
        this.texts = texts;
        this.labels = labels;
        this.release = release;
        this.terms = terms;
    }

    /** The receipt in the place of what was pressed. */
    Reply redraw(AuthorView view, ReceiptCode code, Language language) {
        return Reply.in(language).redraw(html(view, code, language), buttons(code, language));
    }

    /** Asks whether the code is saved, while it still stands there. */
    Reply clearing(ReceiptCode code, Language language) {
        var html = texts.html(language, "suggestion.receipt.clearing", "code", code.grouped());
        var buttons = Keyboard.none()
                .row(copy(code, language), key(code, language, "clear-now", ReceiptVerb.CLEAR_NOW))
                .row(key(code, language, "back", ReceiptVerb.SHOW));
        return Reply.in(language).redraw(html, buttons);
    }

    private String html(AuthorView view, ReceiptCode code, Language language) {
        return texts.html(
                language,
                "suggestion.receipt",
                "ref",
                view.ref(),
                "picture",
                new Html(view.pictured() ? "\n" + texts.html(language, "suggestion.pictured") : ""),
                "code",
                code.grouped(),
                "mode",
                new Html(texts.html(
                        language,
                        "suggestion.receipt.mode." + (view.notices() ? "notify" : "code"),
                        "days",
                        terms.addressDays())),
                "next",
                new Html(next(view, language)));
    }

    private Keyboard buttons(ReceiptCode code, Language language) {
        return Keyboard.none()
                .row(copy(code, language), key(code, language, "look-up", ReceiptVerb.LOOK_UP))
                .row(key(code, language, "clear", ReceiptVerb.CLEAR));
    }

    private String next(AuthorView view, Language language) {
        return switch (view.state()) {
            case HELD -> texts.html(language, "suggestion.receipt.held", "when", release.next(language));
            case WAITING -> texts.html(language, "suggestion.receipt.waiting");
            case ACCEPTED, ANSWERED, DECLINED, CONTESTED -> texts.html(language, "suggestion.receipt.handled");
        };
    }

    private Key copy(ReceiptCode code, Language language) {
        return new Copy(labels.label(language, "copy"), code.grouped());
    }

    private Key key(ReceiptCode code, Language language, String name, ReceiptVerb verb) {
        return labels.button(language, name, verb.action().about(code.bytes()));
    }
}
