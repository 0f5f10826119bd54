package io.candor.bot;

import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Typed;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** {@code /start}: what this is, in four lines, and how to begin; its button says it in the other language. */
@Component
@Order(1)
class StartCommand implements Command, Button {
    private static final char FAMILY = 's';

    private final Greeting greeting;
    private final Openings openings;

    StartCommand(Greeting greeting, Openings openings) {
        this.greeting = greeting;
        this.openings = openings;
    }

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String helpKey() {
        return "bot.command.start";
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Role role() {
        return Role.MEMBER;
    }

    @Override
    public Reply handle(Call<Typed> call) {
        return openings.open(call).orElseGet(() -> greet(call));
    }

    private Reply greet(Call<Typed> call) {
        var language = call.language();
        return Reply.in(language)
                .say(greeting.start(call.person(), language), greeting.startKeyboard(language, FAMILY));
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var language = call.language().other();
        return Reply.in(language)
                .redraw(greeting.start(call.person(), language), greeting.startKeyboard(language, FAMILY));
    }
}
