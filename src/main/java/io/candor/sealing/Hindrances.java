package io.candor.sealing;

import io.candor.CannotStart;
import java.util.EnumSet;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What cannot be done with the keyset's file while Candor goes on: told once, until it can be done again. */
class Hindrances {
    private static final Logger log = LoggerFactory.getLogger(Hindrances.class);

    private final Set<Deed> hindered = EnumSet.noneOf(Deed.class);

    /** What is done to the file. */
    enum Deed {
        READ,
        ADD,
        DESTROY
    }

    synchronized void met(Deed deed, CannotStart hindrance) {
        if (hindered.add(deed)) {
            tell(deed, hindrance);
        }
    }

    synchronized void done(Deed deed) {
        hindered.remove(deed);
    }

    synchronized boolean include(Deed deed) {
        return hindered.contains(deed);
    }

    synchronized boolean any() {
        return !hindered.isEmpty();
    }

    private static void tell(Deed deed, CannotStart hindrance) {
        switch (deed) {
            case READ ->
                log.warn(
                        "The keyset cannot be read again; the keys of before serve on. {} {}",
                        hindrance.getMessage(),
                        hindrance.mend());
            case ADD ->
                log.warn(
                        "No key for a new period could be added; sealing goes on with the newest there is. {} {}",
                        hindrance.getMessage(),
                        hindrance.mend());
            case DESTROY ->
                log.warn(
                        "Old keys could not be destroyed; until they are, they open old backups. {} {}",
                        hindrance.getMessage(),
                        hindrance.mend());
        }
    }
}
