package io.candor.bot.telegram;

import io.candor.CannotStart;
import io.candor.bot.telegram.TelegramTrouble.Kind;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.SmartLifecycle;
import org.springframework.stereotype.Component;

/**
 * Listens to Telegram: fetches a batch, handles it, and only then fetches on, which confirms it. Never ends by itself
 * but where Telegram does not know the token.
 */
@Component
class Polling implements SmartLifecycle {
    private static final Logger log = LoggerFactory.getLogger(Polling.class);
    private static final Duration STOP = Duration.ofSeconds(15);
    private static final Duration NOT_MY_TURN = Duration.ofSeconds(2);

    private final Updates updates;
    private final Batch batch;
    private final Introduction introduction;
    private final PollingTurn turn;
    private final Pulse pulse;
    private final BackOff backOff;
    private volatile boolean running;
    private @Nullable Thread listener;
    private int offset;

    Polling(Updates updates, Batch batch, Introduction introduction, PollingTurn turn, Pulse pulse, BackOff backOff) {
        this.updates = updates;
        this.batch = batch;
        this.introduction = introduction;
        this.turn = turn;
        this.pulse = pulse;
        this.backOff = backOff;
    }

    @Override
    public void start() {
        try {
            introduction.make();
        } catch (TelegramTrouble trouble) {
            if (trouble.kind() == Kind.WRONG_TOKEN) {
                throw new CannotStart(
                        "Telegram does not know the token in candor.telegram.token.",
                        "Copy it anew from @BotFather, or ask there for a new one.");
            }
            log.warn("Telegram cannot be reached at the moment; trying again until it can.");
        }
        running = true; // before the thread looks
        listener = Thread.ofPlatform().name("listener").start(this::listen);
    }

    @Override
    public void stop() {
        running = false;
        updates.interrupt();
        try {
            if (listener != null && !listener.join(STOP)) {
                listener.interrupt();
            }
        } catch (InterruptedException hurry) {
            Thread.currentThread().interrupt();
        }
        turn.release();
    }

    @Override
    public boolean isRunning() {
        return running;
    }

    private void listen() {
        while (isRunning()) {
            try {
                if (turn.mine()) {
                    introduction.make();
                    next();
                } else {
                    pulse.waiting();
                    Pause.of(NOT_MY_TURN);
                }
            } catch (TelegramTrouble trouble) {
                recover(trouble);
            } catch (RuntimeException | Error fault) { // whatever it is, silence would be worse
                log.error("listening goes on after {}", fault.getClass().getName());
                Pause.of(backOff.next());
            }
        }
        confirm();
    }

    private void next() {
        var fetched = updates.fetch(offset);
        pulse.heard();
        if (batch.handle(fetched)) {
            backOff.reset();
            offset = fetched.isEmpty() ? offset : fetched.getLast().id() + 1;
        } else {
            Pause.of(backOff.next());
        }
    }

    private void recover(TelegramTrouble trouble) {
        if (!isRunning()) {
            return;
        }
        switch (trouble.kind()) {
            case WRONG_TOKEN -> giveUp();
            case WEBHOOK_SET -> introduction.removeWebhook();
            case ANOTHER_POLLER ->
                log.warn("Another program fetches this bot's updates; stop it, or give it a token of its own.");
            case AWAY, TOO_FAST, ALREADY, MOVED, REFUSED -> log.debug("polling was answered with {}", trouble.code());
        }
        var wait = trouble.pause();
        Pause.of(wait.isPositive() ? wait : backOff.next());
    }

    private void giveUp() {
        pulse.lost();
        running = false;
        log.error("Telegram no longer knows the token: the bot has stopped listening. "
                + "Set candor.telegram.token to the one that @BotFather shows and start again.");
    }

    private void confirm() {
        try {
            if (offset != 0) {
                updates.confirm(offset);
            }
        } catch (TelegramTrouble trouble) {
            log.debug("the last batch will come again: {}", trouble.code());
        }
    }
}
