package io.candor.sealing;

import io.candor.CannotStart;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The keys in use: looks into the file again for what another process may have added, and adds what a new period needs. */
class Keys {
    private static final Logger log = LoggerFactory.getLogger(Keys.class);

    private final KeysetFile file;
    private final Clock clock;
    private final AtomicBoolean warned = new AtomicBoolean();
    private volatile Keyset keyset;

    Keys(KeysetFile file, Keyset keyset, Clock clock) {
        this.file = file;
        this.keyset = keyset;
        this.clock = clock;
    }

    Keyset keyset() {
        return keyset;
    }

    /** The key of the period that is now, or the newest there is when no further one can be kept. */
    PeriodKey toSeal(Kind kind) {
        Period now = Period.current(kind, clock);
        return keyset.key(now).or(() -> made(now)).or(() -> keyset.newest(kind)).orElseThrow(file.trouble()::noKey);
    }

    /** @throws KeyDestroyed when the period has no key any more */
    PeriodKey toOpen(Period period) {
        return keyset.key(period).or(() -> reread().key(period)).orElseThrow(KeyDestroyed::new);
    }

    private Optional<PeriodKey> made(Period period) {
        try {
            PeriodKey key = reread().key(period).orElseGet(() -> added(period));
            warned.set(false);
            return Optional.of(key);
        } catch (CannotStart hindrance) {
            warnOnce(hindrance);
            return Optional.empty();
        }
    }

    private PeriodKey added(Period period) {
        return adopt(file.add(period)).key(period).orElseThrow();
    }

    private Keyset reread() {
        return adopt(file.read());
    }

    private Keyset adopt(Keyset found) {
        if (!found.made(keyset.mark())) {
            throw file.trouble().misfit();
        }
        keyset = found;
        return found;
    }

    private void warnOnce(CannotStart hindrance) {
        if (warned.compareAndSet(false, true)) {
            log.warn(
                    "No key for a new period could be added; sealing goes on with the newest there is. {} {}",
                    hindrance.getMessage(),
                    hindrance.mend());
        }
    }
}
