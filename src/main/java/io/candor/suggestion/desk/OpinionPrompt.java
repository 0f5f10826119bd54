package io.candor.suggestion.desk;

import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.suggestion.DeclineReason;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import org.springframework.stereotype.Component;

/** Takes what officials write about a suggestion. */
@Component
class OpinionPrompt implements Prompt {
    private final Opinions opinions;
    private final OpinionSteps steps;
    private final OpinionTitles titles;
    private final Readers readers;

    OpinionPrompt(Opinions opinions, OpinionSteps steps, OpinionTitles titles, Readers readers) {
        this.opinions = opinions;
        this.steps = steps;
        this.titles = titles;
        this.readers = readers;
    }

    @Override
    public char family() {
        return OpinionVerb.FAMILY;
    }

    @Override
    public Role role() {
        return Role.READER;
    }

    @Override
    public String wayBack(Action action) {
        return opinions.find(Reader.GROUP, Ticket.of(action).suggestion())
                .map(Opinion::ref)
                .map(ref -> "show " + ref)
                .orElse("inbox");
    }

    @Override
    public Reply answer(Call<Call.Answered> call) {
        var ticket = Ticket.of(call.what().action());
        readers.handling(call.person(), ticket.suggestion());
        var draft = call.what().draft();
        return switch (Question.of(call.what().action())) {
            case TITLE -> titles.categories(call, ticket);
            case NUMBER -> steps.written(call, ticket, new DeskAct.Attach(Written.number(draft.text())), "attached");
            case ANSWER -> steps.written(call, ticket, new DeskAct.Answer(Written.words(draft.text())), "answered");
            case DECLINE -> steps.written(call, ticket, decline(ticket, draft.text()), "declined");
            case ASK -> steps.written(call, ticket, new DeskAct.Ask(Written.words(draft.text())), "asked");
        };
    }

    private static DeskAct decline(Ticket ticket, String typed) {
        var reason = DeclineReason.values()[ticket.rest().toArray()[0]];
        return new DeskAct.Decline(reason, Written.words(typed));
    }
}
