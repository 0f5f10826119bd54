package io.candor.bot;

import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Joined;
import io.candor.bot.Call.Offer;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Said;
import io.candor.bot.Call.Stale;
import io.candor.bot.Call.Typed;
import io.candor.bot.Call.Unusable;
import org.springframework.stereotype.Component;

/** Finds the handler of a call; the one place where roles are checked. */
@Component
class Dispatcher {
    private final Handlers handlers;
    private final Permissions permissions;
    private final OpenPrompts prompts;
    private final PlainAnswers plain;

    Dispatcher(Handlers handlers, Permissions permissions, OpenPrompts prompts, PlainAnswers plain) {
        this.handlers = handlers;
        this.permissions = permissions;
        this.prompts = prompts;
        this.plain = plain;
    }

    Reply dispatch(Call<?> call) {
        var reply = switch (call.what()) {
            case Typed typed -> typed(call.with(typed));
            case Said said -> said(call.with(said));
            case Pressed pressed -> pressed(call.with(pressed));
            case Answered answered -> answered(call.with(answered));
            case Unusable unusable -> plain.unusable(call.with(unusable));
            case Stale _ -> plain.stale(call);
            case Joined _ -> plain.joined(call);
        };
        remember(call, reply);
        return reply;
    }

    private Reply typed(Call<Typed> call) {
        var command = handlers.command(call.what().command())
                .filter(found -> permissions.covers(call.person(), found.role()));
        if (call.place() == Place.GROUP && !command.filter(Command::inGroups).isPresent()) {
            return plain.onlyInPrivate(call);
        }
        return command.map(found -> found.handle(call)).orElseGet(() -> plain.unknownCommand(call));
    }

    private Reply said(Call<Said> call) {
        var offered = new Said(call.what().draft(), prompts.in(call.person()));
        return handlers.freeText().said(call.with(offered));
    }

    private Reply pressed(Call<Pressed> call) {
        return handlers.button(call.what().action().family())
                .filter(found -> permissions.covers(call.person(), found.role()))
                .map(found -> found.press(call))
                .orElseGet(() -> plain.stale(call));
    }

    private Reply answered(Call<Answered> call) {
        prompts.answered(call.person());
        return handlers.prompt(call.what().action().family())
                .filter(found -> permissions.covers(call.person(), found.role()))
                .map(found -> found.answer(call))
                .orElseGet(() -> plain.stale(call));
    }

    private void remember(Call<?> call, Reply reply) {
        for (var step : reply.steps()) {
            if (step instanceof Reply.Ask ask && call.place() == Place.PRIVATE) {
                prompts.asked(call.person(), new Offer(ask.offer(), HandOver.of(ask.action())));
            }
        }
    }
}
