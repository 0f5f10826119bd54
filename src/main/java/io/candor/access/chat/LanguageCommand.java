package io.candor.access.chat;

import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Call;
import io.candor.bot.Call.Typed;
import io.candor.bot.Command;
import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Reply;
import io.candor.bot.Role;
import io.candor.bot.Subject;
import io.candor.cards.CardReplies;
import org.springframework.stereotype.Component;

/** {@code /language}: in which language an official wants to be spoken to in private; shows what else holds for them. */
@Component
class LanguageCommand implements Command {
    private final Appointments appointments;
    private final Officials officials;
    private final Languages languages;
    private final CardReplies cards;

    LanguageCommand(Appointments appointments, Officials officials, Languages languages, CardReplies cards) {
        this.appointments = appointments;
        this.officials = officials;
        this.languages = languages;
        this.cards = cards;
    }

    @Override
    public String name() {
        return "language";
    }

    @Override
    public String helpKey() {
        return "access.command.language";
    }

    @Override
    public Role role() {
        return Role.OFFICIAL;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        var official = officials.acting(call.person());
        var wanted = Language.of(call.what().arguments().strip())
                .filter(languages.spoken()::contains)
                .orElse(official.language());
        appointments.speak(official.id(), wanted);
        return cards.redraw(
                new Call<>(call.person(), call.place(), wanted, call.what()),
                new Subject('o', official.id().value()));
    }
}
