package io.candor.playground;

import io.candor.support.Await;
import org.springframework.boot.context.event.ApplicationStartedEvent;
import org.springframework.context.event.EventListener;

/** Lets the bot answer what people wrote before it started, before its start is over. */
class EarlyBirds {
    private final Simulator simulator;

    EarlyBirds(Simulator simulator) {
        this.simulator = simulator;
    }

    @EventListener(ApplicationStartedEvent.class)
    void areAnswered() {
        Await.await("the first answers", () -> simulator.pendingUpdates() == 0);
    }
}
