package io.candor.bot;

import static java.nio.charset.StandardCharsets.US_ASCII;

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

    /** The action that runs a command of at most 27 letters. */
    public static Action named(String command) {
        return Action.of(FAMILY, 'r').with(Bytes.of(command.getBytes(US_ASCII)));
    }

    @Override
    public char family() {
        return FAMILY;
    }

    @Override
    public Reply press(Call<Pressed> call) {
        var command = new String(call.what().action().detail().toArray(), US_ASCII);
        var typed = new Typed(command, "", call.what().shown().message());
        return dispatcher.getObject().dispatch(call.with(typed));
    }
}
