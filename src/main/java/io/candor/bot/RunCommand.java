package io.candor.bot;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Typed;
import io.candor.sealing.Bytes;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** A button that does what a command does. */
@Component
public class RunCommand implements Button {
    private static final char FAMILY = '/';

    private final ObjectProvider<Dispatcher> dispatcher;

    RunCommand(ObjectProvider<Dispatcher> dispatcher) {
        this.dispatcher = dispatcher;
    }

    /** The action that runs a command, with its arguments; at most 27 bytes. */
    public static Action named(String command) {
        return Action.of(FAMILY, 'r').with(Bytes.of(command.getBytes(UTF_8)));
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var command = new String(call.what().action().detail().toArray(), UTF_8);
        var parts = command.split(" ", 2);
        var typed = new Typed(
                parts[0], parts.length == 1 ? "" : parts[1], call.what().shown().message());
        return dispatcher.getObject().dispatch(call.with(typed));
    }
}
