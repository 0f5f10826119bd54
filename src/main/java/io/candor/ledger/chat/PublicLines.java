package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Draft;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Reply;
import io.candor.bot.Texts;
import io.candor.ledger.EntryAct;
import io.candor.ledger.EntrySheet;
import io.candor.ledger.Rectification;
import io.candor.sealing.Bytes;
import io.candor.sealing.Tokens;
import org.springframework.stereotype.Component;

/**
 * Shows an official what everybody would read before it is put on record. Until then it stands in the official's own
 * message only, to which this replies; the buttons carry a digest of it, so that nothing else can be published.
 */
@Component
class PublicLines {
    private final Rectification rectification;
    private final EntryActs acts;
    private final LedgerLabels labels;
    private final Tokens tokens;
    private final Texts texts;

    PublicLines(Rectification rectification, EntryActs acts, LedgerLabels labels, Tokens tokens, Texts texts) {
        this.rectification = rectification;
        this.acts = acts;
        this.labels = labels;
        this.tokens = tokens;
        this.texts = texts;
    }

    /** Below what was typed. */
    Reply preview(Call<Answered> call, CardMark mark) {
        var draft = call.what().draft();
        var panel = panel(rectification.sheet(mark.entry()), mark, draft, call.language());
        return Reply.in(call.language()).answer(draft.message(), panel.html(), panel.keyboard());
    }

    Reply publish(OnCard card) {
        return sure(card, text -> new EntryAct.Report(text));
    }

    Reply keep(OnCard card) {
        return sure(card, text -> new EntryAct.Note(text));
    }

    Reply drop(OnCard card) {
        return Reply.in(card.language()).redraw(texts.html(card.language(), "ledger.line.dropped"), Keyboard.none());
    }

    private Reply sure(OnCard card, Recorded recorded) {
        var draft = card.call().what().shown().draft().orElseThrow(DraftGone::new);
        var text = OfficialWords.text(draft.text());
        return digest(card.mark(), text).equals(card.rest())
                ? acts.record(card, recorded.as(text))
                : panel(card.sheet(), card.mark(), draft, card.language())
                        .over(card.call())
                        .toast(texts.plain(card.language(), "ledger.toast.changed"));
    }

    private Panel panel(EntrySheet sheet, CardMark mark, Draft draft, Language language) {
        var text = OfficialWords.text(draft.text());
        var digest = digest(mark, text);
        var html = texts.html(
                language,
                "ledger.line.preview",
                "ref",
                sheet.entry().ref(),
                "published",
                String.valueOf(sheet.entry().published()),
                "words",
                Texts.quote(text));
        return new Panel(
                html,
                Keyboard.none()
                        .row(labels.button(language, "publish-line", mark, EntryVerb.PUBLIC_LINE, digest))
                        .row(
                                labels.button(language, "keep-note", mark, EntryVerb.KEPT_NOTE, digest),
                                labels.button(language, "drop", mark, EntryVerb.DROP, Bytes.empty())));
    }

    private Bytes digest(CardMark mark, String text) {
        return Bytes.of(tokens.digest(Packed.id(mark.entry().value()), text));
    }

    /** How a text goes on record. */
    private interface Recorded {
        EntryAct as(String text);
    }
}
