package io.candor.notification;

import io.candor.bot.Mouth;
import io.candor.bot.Mouth.Done;
import io.candor.bot.Mouth.Gone;
import io.candor.bot.Mouth.Later;
import io.candor.bot.Mouth.Moved;
import io.candor.bot.Mouth.Outcome;
import io.candor.bot.Mouth.Refused;
import io.candor.suggestion.Authors;
import io.micrometer.core.instrument.MeterRegistry;
import java.time.Duration;
import org.springframework.stereotype.Component;

/** Sends one notice, and settles it only when Telegram has answered: a crash in between sends it twice, never not at all. */
@Component
class Carrier {
    private final Envelopes envelopes;
    private final Mouth mouth;
    private final Authors authors;
    private final NoticeTable notices;
    private final MeterRegistry meters;

    Carrier(Envelopes envelopes, Mouth mouth, Authors authors, NoticeTable notices, MeterRegistry meters) {
        this.envelopes = envelopes;
        this.mouth = mouth;
        this.authors = authors;
        this.notices = notices;
        this.meters = meters;
    }

    /** Whether the next one may be tried at once; not while Telegram is away or asks to wait. */
    boolean carry(Notice notice) {
        var envelope = envelopes.of(notice);
        if (envelope.isEmpty()) {
            notices.settle(notice);
            return true;
        }
        var ready = envelope.get();
        return settled(notice, ready, mouth.say(ready.to(), ready.language(), ready.message()));
    }

    /** It cannot be told now; after some days of this it never is. */
    void postpone(Notice notice, Duration atLeast) {
        if (!notices.postpone(notice, atLeast)) {
            count("given up");
        }
    }

    private boolean settled(Notice notice, Envelope envelope, Outcome outcome) {
        switch (outcome) {
            case Done _ -> notices.settle(notice);
            case Gone _ -> giveUp(notice, envelope);
            case Later later -> postpone(notice, later.pause());
            case Refused _, Moved _ -> postpone(notice, Duration.ZERO);
        }
        return !(outcome instanceof Later);
    }

    private void giveUp(Notice notice, Envelope envelope) {
        authors.unreachable(notice.suggestion(), envelope.address());
        notices.settle(notice);
        count("refused");
    }

    private void count(String outcome) {
        meters.counter("candor.notices", "outcome", outcome).increment();
    }
}
