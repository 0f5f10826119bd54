package io.candor.bot;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.candor.bot.Call.Answered;
import io.candor.bot.Call.Pressed;
import io.candor.bot.Call.Typed;
import io.candor.sealing.Images;
import java.nio.ByteBuffer;
import java.util.UUID;
import org.springframework.stereotype.Component;

/**
 * Names what an official did so that it happens once, however often Telegram delivers it: a keyed image of who, where,
 * the message and the action, from which none of these can be read. For officials only; members' rows have ids of their
 * codes.
 */
@Component
public class ActIds {
    private final Images images;

    ActIds(Images images) {
        this.images = images;
    }

    /** The same for every delivery of the same press, answer or command. */
    public UUID of(Call<?> call) {
        return switch (call.what()) {
            case Pressed pressed -> id(call.person(), pressed.shown().message(), action(pressed.action()));
            case Answered answered -> id(call.person(), answered.draft().message(), action(answered.action()));
            case Typed typed -> id(call.person(), typed.message(), ("/" + typed.command()).getBytes(UTF_8));
            default -> throw new IllegalArgumentException("only presses, answers and commands do something");
        };
    }

    private UUID id(Person who, int message, byte[] what) {
        return images.ofAct(ByteBuffer.allocate(2 * Long.BYTES + Integer.BYTES + what.length)
                .putLong(who.chat())
                .putLong(who.user())
                .putInt(message)
                .put(what)
                .array());
    }

    private static byte[] action(Action action) {
        return ByteBuffer.allocate(3 + action.subject().size() + action.detail().size())
                .put((byte) action.family())
                .put((byte) action.verb())
                .put((byte) action.subject().size())
                .put(action.subject().toArray())
                .put(action.detail().toArray())
                .array();
    }
}
