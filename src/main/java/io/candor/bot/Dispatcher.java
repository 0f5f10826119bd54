package io.candor.bot;

import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Joined;
import io.candor.bot.Call.Left;
import io.candor.bot.Call.Moved;
import io.candor.bot.Call.Offer;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Said;
import io.candor.bot.Call.Stale;
import io.candor.bot.Call.Typed;
import io.candor.bot.Call.Unusable;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Finds the handler of a call; the one place where roles are checked. */
@Component
class Dispatcher {
    private final Handlers handlers;
    private final Permissions permissions;
    private final OpenPrompts prompts;
    private final PlainAnswers plain;
    private final ObjectProvider<GroupFate> groups;

    Dispatcher(
            Handlers handlers,
            Permissions permissions,
            OpenPrompts prompts,
            PlainAnswers plain,
            ObjectProvider<GroupFate> groups) {
        this.handlers = handlers;
        this.permissions = permissions;
        this.prompts = prompts;
        this.plain = plain;
        this.groups = groups;
    }

    Reply dispatch(Call<?> call) {
        var reply = call.person().isTheGroup() ? plain.unknownOfficial(call, wayBack(call)) : answer(call);
        remember(call, reply);
        return reply;
    }

    private Reply answer(Call<?> call) {
        return switch (call.what()) {
            case Typed typed -> typed(permissions.inTheirLanguage(call.with(typed)));
            case Said said -> said(permissions.inTheirLanguage(call.with(said)));
            case Pressed pressed -> pressed(call.with(pressed));
            case Answered answered -> answered(call.with(answered));
            case Unusable unusable -> plain.unusable(call.with(unusable));
            case Stale _ -> plain.stale(call);
            case Joined joined -> joined(call.with(joined));
            case Left _ -> silently(call, fate -> fate.left(call.person().chat()));
            case Moved moved -> silently(call, fate -> fate.moved(call.person().chat(), moved.to()));
        };
    }

    private Reply joined(Call<Joined> call) {
        return Optional.ofNullable(groups.getIfAvailable())
                .flatMap(fate -> fate.joined(call))
                .orElseGet(() -> plain.joined(call));
    }

    private Reply silently(Call<?> call, Consumer<GroupFate> act) {
        groups.ifAvailable(act);
        return Reply.in(call.language());
    }

    /** Which command leads an administrator whom nobody knows back to what they were at. */
    private String wayBack(Call<?> call) {
        return switch (call.what()) {
            case Typed typed -> (typed.command() + " " + typed.arguments()).strip();
            case Answered answered ->
                handlers.prompt(answered.action().family())
                        .map(prompt -> prompt.wayBack(answered.action()))
                        .orElse("help");
            default -> "help";
        };
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
        var draft = call.what().draft();
        var offered = new Said(
                draft, prompts.in(call.person()).filter(_ -> draft.picture().isEmpty()));
        return handlers.freeText().said(call.with(offered));
    }

    private Reply pressed(Call<Pressed> call) {
        return handlers.button(call.what().action().family())
                .map(found -> mayAsk(call, found.role()) ? found.press(call) : plain.mistake(call, new NotYours()))
                .orElseGet(() -> plain.stale(call));
    }

    private Reply answered(Call<Answered> call) {
        prompts.answered(call.person());
        return handlers.prompt(call.what().action().family())
                .map(found -> mayAsk(call, found.role()) ? found.answer(call) : plain.mistake(call, new NotYours()))
                .orElseGet(() -> plain.stale(call));
    }

    private boolean mayAsk(Call<?> call, Role role) {
        return permissions.covers(call.person(), role);
    }

    private void remember(Call<?> call, Reply reply) {
        for (var step : reply.steps()) {
            if (step instanceof Reply.Ask ask && call.place() == Place.PRIVATE) {
                prompts.asked(call.person(), new Offer(ask.offer(), HandOver.of(ask.action())));
            }
        }
    }
}
