package io.candor.bot;

import io.candor.bot.Call.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /help}: how to begin, and every command that this person may use. */
@Component
@Order(2)
class HelpCommand implements Command {
    private final Greeting greeting;

    HelpCommand(Greeting greeting) {
        this.greeting = greeting;
    }

    @Override
    public String name() {
        return "help";
    }

    @Override
    public String helpKey() {
        return "bot.command.help";
    }

    @Override
    public Reply handle(Call<Typed> call) {
        return Reply.in(call.language()).say(greeting.help(call.person(), call.language()), Keyboard.none());
    }
}
