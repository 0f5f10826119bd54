package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Reply;
import io.candor.ledger.EntryAct;
import io.candor.ledger.Ledger;
import io.candor.ledger.Rectification;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** What becomes of what an official wrote about an entry. */
@Component
class Answers {
    private final EntryActs acts;
    private final PublicLines lines;
    private final Questions questions;
    private final WorkPanels panels;
    private final Rectification rectification;
    private final Ledger ledger;
    private final DateWords dates;

    Answers(
            EntryActs acts,
            PublicLines lines,
            Questions questions,
            WorkPanels panels,
            Rectification rectification,
            Ledger ledger,
            DateWords dates) {
        this.acts = acts;
        this.lines = lines;
        this.questions = questions;
        this.panels = panels;
        this.rectification = rectification;
        this.ledger = ledger;
        this.dates = dates;
    }

    /**
     * @throws TypedWrongly when it cannot be taken so
     * @throws EditIgnored when it is an edit of what was already taken
     */
    Reply taken(Call<Answered> call, CardMark mark, Question question) {
        return switch (question) {
            case PROGRESS -> lines.preview(call, mark);
            case MERGE -> merging(call, mark);
            case SHELVE_DATE -> shelving(call, mark);
            case CLAIM_DATE, DEADLINE_DATE, MEASURE, NOTE, SUBMIT, RETURN, REOPEN, UPHOLD, SHELVE_REASON, TITLE ->
                done(call, mark, question);
        };
    }

    private Reply done(Call<Answered> call, CardMark mark, Question question) {
        var draft = call.what().draft();
        if (draft.edited()) {
            throw new EditIgnored(rectification.sheet(mark.entry()).entry().ref());
        }
        return acts.answer(call, mark, act(call, question, draft.text()));
    }

    private EntryAct act(Call<Answered> call, Question question, String typed) {
        return switch (question) {
            case CLAIM_DATE -> new EntryAct.Claim(Optional.of(TypedDate.read(typed, dates.today())));
            case DEADLINE_DATE -> new EntryAct.SetDeadline(TypedDate.read(typed, dates.today()));
            case MEASURE -> new EntryAct.AddMeasure(OfficialWords.measure(typed));
            case NOTE -> new EntryAct.Note(OfficialWords.text(typed));
            case SUBMIT -> new EntryAct.Submit(OfficialWords.text(typed));
            case RETURN -> new EntryAct.Return(OfficialWords.text(typed));
            case REOPEN -> new EntryAct.Reopen(OfficialWords.text(typed));
            case UPHOLD -> new EntryAct.Uphold(OfficialWords.text(typed));
            case SHELVE_REASON ->
                new EntryAct.Shelve(
                        OfficialWords.text(typed),
                        Packed.date(CardMark.rest(call.what().action())));
            case TITLE ->
                new EntryAct.Amend(Optional.of(OfficialWords.title(typed)), Optional.empty(), Optional.empty());
            case PROGRESS, MERGE, SHELVE_DATE -> throw new IllegalArgumentException("nothing is done by it alone");
        };
    }

    /** The date comes before the reason, so that nothing that was typed has to be kept. */
    private Reply shelving(Call<Answered> call, CardMark mark) {
        var date = TypedDate.after(call.what().draft().text(), dates.today());
        var entry = rectification.sheet(mark.entry()).entry();
        return questions.ask(call, mark, entry, Question.SHELVE_REASON, Packed.date(date));
    }

    private Reply merging(Call<Answered> call, CardMark mark) {
        var draft = call.what().draft();
        var into = EntryNumber.read(draft.text())
                .flatMap(ledger::numbered)
                .orElseThrow(() -> new NumberMistyped(LedgerLabels.cut(draft.text(), EntryNumber.LONGEST)));
        var panel = panels.merging(rectification.sheet(mark.entry()), mark, into, call.language());
        return Reply.in(call.language()).answer(draft.message(), panel.html(), panel.keyboard());
    }
}
