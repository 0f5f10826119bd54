package io.candor.ledger;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.context.event.EventListener;

/** What the ledger let others know. */
@TestComponent
class Heard {
    private final List<LedgerEvent> events = Collections.synchronizedList(new ArrayList<>());

    @EventListener
    void on(LedgerEvent event) {
        events.add(event);
    }

    List<LedgerEvent> events() {
        return List.copyOf(events);
    }

    void forget() {
        events.clear();
    }
}
