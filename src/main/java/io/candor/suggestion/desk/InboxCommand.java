package io.candor.suggestion.desk;

import io.candor.bot.Call;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.cards.CardReplies;
import io.candor.suggestion.ListPosition;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Shown;
import org.springframework.stereotype.Component;

/** {@code /inbox}: what waits on the opinions list. */
@Component
class InboxCommand implements Command {
    private final Opinions opinions;
    private final CardReplies cards;
    private final Readers readers;

    InboxCommand(Opinions opinions, CardReplies cards, Readers readers) {
        this.opinions = opinions;
        this.cards = cards;
        this.readers = readers;
    }

    @Override
    public String name() {
        return "inbox";
    }

    @Override
    public String helpKey() {
        return "opinions.command.inbox";
    }

    @Override
    public Role role() {
        return Role.READER;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Call.Typed> call) {
        readers.check(call.person());
        return cards.show(
                call, Shown.page(opinions.page(readers.of(call.person()), ListPosition.START, InboxButton.PAGE)));
    }
}
