package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import org.springframework.stereotype.Component;

/** {@code /review}: what waits for a verifier, by deadline. */
@Component
class ReviewCommand implements Command {
    private final WorkLists lists;

    ReviewCommand(WorkLists lists) {
        this.lists = lists;
    }

    @Override
    public String name() {
        return "review";
    }

    @Override
    public String helpKey() {
        return "ledger.command.review";
    }

    @Override
    public Role role() {
        return Role.SUPERVISOR;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var panel = lists.underReview(call.language());
        return Reply.in(call.language()).say(panel.html(), panel.keyboard());
    }
}
