package io.candor.suggestion.desk;

import io.candor.bot.Action;
import io.candor.bot.Call;
import io.candor.bot.Prompt;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.suggestion.DeskAct;
import io.candor.suggestion.Opinion;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Reader;
import org.springframework.stereotype.Component;

/** Takes what supervisors write about what authors contest. */
@Component
class ContestPrompt implements Prompt {
    private final Opinions opinions;
    private final OpinionSteps steps;
    private final Readers readers;

    ContestPrompt(Opinions opinions, OpinionSteps steps, Readers readers) {
        this.opinions = opinions;
        this.steps = steps;
        this.readers = readers;
    }

    @Override
    public char family() {
        return ContestVerb.FAMILY;
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public String wayBack(Action action) {
        return opinions.find(Reader.GROUP, Ticket.of(action).suggestion())
                .map(Opinion::ref)
                .map(ref -> "show " + ref)
                .orElse("contests");
    }

    @Override
    public Reply answer(Call<Call.Answered> call) {
        readers.check(call.person());
        var ticket = Ticket.of(call.what().action());
        var words = Written.words(call.what().draft().text());
        return switch (ContestVerb.of(call.what().action())) {
            case LIST_AGAIN -> steps.written(call, ticket, new DeskAct.ListAgain(words), "listed-again");
            case UPHOLD -> steps.written(call, ticket, new DeskAct.Uphold(words), "upheld");
            case SHOW, ENTRY, MORE -> throw new IllegalArgumentException("nobody asks this");
        };
    }
}
