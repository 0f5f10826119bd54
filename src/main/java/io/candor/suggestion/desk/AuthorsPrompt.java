package io.candor.suggestion.desk;

import io.candor.bot.ActIds;
import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Keyboard;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import io.candor.ledger.Ledger;
import io.candor.suggestion.EntryQuestions;
import org.springframework.stereotype.Component;

/** Takes what all authors behind an entry are asked. */
@Component
class AuthorsPrompt implements Prompt {
    private final EntryQuestions questions;
    private final Ledger ledger;
    private final Readers readers;
    private final ActIds acts;
    private final Texts texts;

    AuthorsPrompt(EntryQuestions questions, Ledger ledger, Readers readers, ActIds acts, Texts texts) {
        this.questions = questions;
        this.ledger = ledger;
        this.readers = readers;
        this.acts = acts;
        this.texts = texts;
    }

    @Override
    public char family() {
        return AuthorsButton.ACTION.family();
    }

    @Override
    public Role role() {
        return Role.DESK;
    }

    @Override
    public String wayBack(Action action) {
        return "show " + ledger.entry(AuthorsButton.entry(action)).ref();
    }

    @Override
    public Reply answer(Call<Call.Answered> call) {
        readers.check(call.person());
        var entry = AuthorsButton.entry(call.what().action());
        var draft = call.what().draft();
        var asked = questions.ask(acts.of(call), readers.of(call.person()), entry, Written.words(draft.text()));
        if (asked == 0) {
            throw new NobodyToAsk();
        }
        var ref = ledger.entry(entry).ref();
        return Reply.in(call.language())
                .answer(
                        draft.message(),
                        texts.html(call.language(), "opinions.done.asked-all", "count", asked, "ref", ref),
                        Keyboard.none());
    }
}
