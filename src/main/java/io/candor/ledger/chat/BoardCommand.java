package io.candor.ledger.chat;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Reply;
import io.candor.ledger.Rectification.BoardFilter;
import java.util.Optional;
import org.springframework.stereotype.Component;

/** {@code /ledger}: the public board, for everybody. Nothing is kept of who looks. */
@Component
class BoardCommand implements Command {
    private final BoardPages pages;

    BoardCommand(BoardPages pages) {
        this.pages = pages;
    }

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String helpKey() {
        return "ledger.command.ledger";
    }

    @Override
    public Optional<String> greetingKey() {
        return Optional.of("ledger.button.board");
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var panel = pages.list(BoardPlace.start(BoardFilter.ALL), call.language());
        return Reply.in(call.language()).say(panel.html(), panel.keyboard());
    }
}
