package io.candor.cards;

import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Keyboard;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Texts;
import java.util.List;
import org.springframework.stereotype.Component;

/** {@code /show NUMBER}: the card of whatever has that number. */
@Component
class ShowCommand implements Command {
    private final List<Numbering> numberings;
    private final CardReplies cards;
    private final Texts texts;

    ShowCommand(List<Numbering> numberings, CardReplies cards, Texts texts) {
        this.numberings = numberings;
        this.cards = cards;
        this.texts = texts;
    }

    @Override
    public String name() {
        return "show";
    }

    @Override
    public String helpKey() {
        return "cards.command.show";
    }

    @Override
    public Role role() {
        return Role.OFFICIAL;
    }

    @Override
    public boolean inGroups() {
        return true;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var typed = call.what().arguments().strip();
        return numberings.stream()
                .flatMap(each -> each.named(typed, call.person()).stream())
                .findFirst()
                .map(subject -> cards.show(call, subject))
                .orElseGet(() -> told(call, isNumber(typed) ? "cards.show.unknown" : "cards.show.how", typed));
    }

    private boolean isNumber(String typed) {
        return numberings.stream().anyMatch(each -> each.covers(typed));
    }

    private Reply told(Call<Typed> call, String key, String typed) {
        return Reply.in(call.language())
                .add(Reply.Say.plain(texts.html(call.language(), key, "number", typed), Keyboard.none())
                        .under(call.what().message()));
    }
}
