package io.candor.bot.telegram;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.methods.GetMe;

/** Who the bot itself is, once Telegram has said so. */
@Component
class Me {
    private final AtomicReference<Identity> known = new AtomicReference<>();
    private final Wire wire;

    Me(Wire wire) {
        this.wire = wire;
    }

    /** The bot's own user id and name. */
    record Identity(long id, String username) {}

    Optional<Identity> known() {
        return Optional.ofNullable(known.get());
    }

    /**
     * Asks Telegram.
     *
     * @throws TelegramTrouble when it refuses or cannot be reached
     */
    Identity ask() {
        var me = wire.once(new GetMe());
        var identity = new Identity(me.getId(), me.getUserName());
        known.set(identity);
        return identity;
    }
}
