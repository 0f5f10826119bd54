package io.candor.ledger.chat;

import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Call.Answered;
import io.candor.bot.Keyboard;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.ledger.Rectification;
import org.springframework.stereotype.Component;

/** Takes what officials were asked to write about an entry. What cannot be taken so is asked for once more. */
@Component
class EntryPrompt implements Prompt {
    private final Rectification rectification;
    private final Answers answers;
    private final Questions questions;
    private final NewEntries entries;
    private final Texts texts;

    EntryPrompt(Rectification rectification, Answers answers, Questions questions, NewEntries entries, Texts texts) {
        this.rectification = rectification;
        this.answers = answers;
        this.questions = questions;
        this.entries = entries;
        this.texts = texts;
    }

    @Override
    public char family() {
        return CardMark.FAMILY;
    }

    @Override
    public Role role() {
        return Role.OFFICIAL;
    }

    @Override
    public String wayBack(Action action) {
        return NewEntries.TITLE.equals(action)
                ? "new"
                : "show "
                        + rectification
                                .sheet(CardMark.of(action).entry())
                                .entry()
                                .ref();
    }

    @Override
    public Reply answer(Call<Answered> call) {
        var action = call.what().action();
        try {
            return Question.of(action)
                    .map(question -> answers.taken(call, CardMark.of(action), question))
                    .orElseGet(() -> entries.titled(call));
        } catch (TypedWrongly wrong) {
            return again(call, wrong);
        }
    }

    private Reply again(Call<Answered> call, TypedWrongly wrong) {
        var language = call.language();
        var html = texts.html(language, wrong.key(), wrong.arguments());
        return Reply.in(language)
                .answer(call.what().draft().message(), html, Keyboard.none())
                .and(asked(call));
    }

    private Reply asked(Call<Answered> call) {
        var action = call.what().action();
        if (NewEntries.TITLE.equals(action)) {
            return entries.ask(call);
        }
        var mark = CardMark.of(action);
        var entry = rectification.sheet(mark.entry()).entry();
        return Question.of(action)
                .map(question -> questions.ask(call, mark, entry, question, CardMark.rest(action)))
                .orElseThrow();
    }
}
