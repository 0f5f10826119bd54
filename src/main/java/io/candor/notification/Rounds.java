package io.candor.notification;

import java.time.Duration;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Sends what is due, one after the other: slower than the thirty messages a second that Telegram takes from a bot. */
@Component
class Rounds {
    private static final Logger log = LoggerFactory.getLogger(Rounds.class);
    private static final int MOST = 100;

    private final NoticeTable notices;
    private final Carrier carrier;

    Rounds(NoticeTable notices, Carrier carrier) {
        this.notices = notices;
        this.carrier = carrier;
    }

    void run() {
        notices.spreadWhatIsLate();
        for (var sent = 0; sent < MOST && next(); sent++) {}
    }

    private boolean next() {
        return notices.take().map(this::carried).orElse(false);
    }

    /** One that cannot be made ready does not hold up the others. */
    private boolean carried(Notice notice) {
        try {
            return carrier.carry(notice);
        } catch (RuntimeException fault) {
            log.error("a notice failed with {}", fault.getClass().getName());
            carrier.postpone(notice, Duration.ZERO);
            return true;
        }
    }
}
