package io.candor.sealing;

import io.candor.CannotStart;
import io.candor.sealing.Hindrances.Deed;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** The keys in use: as the file holds them by now, whichever process changed it, and with what a new period needs. */
class Keys implements KeyAges {
    private final KeysetFile file;
    private final Clock clock;
    private final Hindrances hindrances = new Hindrances();
    private volatile Known known;

    Keys(KeysetFile file, Keyset keyset, Clock clock) {
        this.file = file;
        this.known = new Known(keyset, Stamp.NONE);
        this.clock = clock;
    }

    /** The keyset as the file looked like when it was read. */
    private record Known(Keyset keyset, Stamp stamp) {}

    /** Looks at the file each time: another process may have destroyed a key that must not seal any more. */
    Keyset keyset() {
        Known last = known;
        if (!file.stamp().isOfTheFileOf(last.stamp())) {
            return readAgain();
        }
        hindrances.done(Deed.READ);
        return last.keyset();
    }

    /** The key of the period that is now, or the newest there is when no further one can be kept. */
    PeriodKey toSeal(Kind kind) {
        Period now = Period.current(kind, clock);
        return keyset().at(now)
                .or(() -> made(now))
                .or(() -> keyset().newest(kind))
                .orElseThrow(file.trouble()::noKey);
    }

    /** @throws KeyDestroyed when the period has no key any more */
    PeriodKey toOpen(Period period) {
        return keyset().key(period).or(() -> reread().key(period)).orElseThrow(KeyDestroyed::new);
    }

    /** Whether a key for the present is missing, another week's key still opens addresses, or one was to be destroyed. */
    boolean areDue() {
        return !lacking().isEmpty() || keyset().periods(Kind.ADDRESSES).size() > 1 || hindrances.include(Deed.DESTROY);
    }

    /** They are as they should be, whoever saw to it. */
    void areWell() {
        hindrances.done(Deed.ADD);
        hindrances.done(Deed.DESTROY);
    }

    /**
     * Sees to it that there are keys for the present, and returns the periods of all others: once those who are sealing
     * at this moment have come to an end, nobody seals with these any more.
     *
     * @throws CannotStart when the file cannot be changed
     */
    List<Period> retired() {
        List<Period> lacking = lacking();
        if (!lacking.isEmpty()) {
            adopt(attempt(Deed.ADD, handles -> handles.with(lacking)));
        }
        return Arrays.stream(Kind.values()).flatMap(this::retired).toList();
    }

    private Stream<Period> retired(Kind kind) {
        Optional<Period> inUse = keyset().at(Period.current(kind, clock)).map(PeriodKey::period);
        return keyset().periods(kind).stream().filter(period -> !inUse.equals(Optional.of(period)));
    }

    /** @throws CannotStart when the file cannot be changed */
    void destroy(Collection<Period> periods) {
        adopt(attempt(Deed.DESTROY, handles -> handles.without(periods)));
    }

    /** @throws CannotStart when the file cannot be changed */
    void renew() {
        adopt(file.change(Handles::renewed));
    }

    @Override
    public Instant addressesOpenSince() {
        return keyset().periods(Kind.ADDRESSES).stream()
                .findFirst()
                .map(oldest -> oldest.firstDay().atStartOfDay(ZoneOffset.UTC).toInstant())
                .orElseGet(clock::instant);
    }

    boolean areHindered() {
        return hindrances.any();
    }

    /** The present periods that have no key. */
    private List<Period> lacking() {
        return Arrays.stream(Kind.values())
                .map(kind -> Period.current(kind, clock))
                .filter(now -> keyset().at(now).isEmpty())
                .toList();
    }

    private Optional<PeriodKey> made(Period now) {
        try {
            return reread().at(now)
                    .or(() -> adopt(attempt(Deed.ADD, handles -> handles.with(List.of(now))))
                            .at(now));
        } catch (CannotStart hindrance) {
            hindrances.met(Deed.ADD, hindrance);
            return Optional.empty();
        }
    }

    private Keyset attempt(Deed deed, UnaryOperator<Handles> how) {
        try {
            Keyset changed = file.change(how);
            hindrances.done(deed);
            return changed;
        } catch (CannotStart hindrance) {
            hindrances.met(deed, hindrance);
            throw hindrance;
        }
    }

    private Keyset readAgain() {
        try {
            Keyset found = reread();
            hindrances.done(Deed.READ);
            return found;
        } catch (CannotStart hindrance) {
            hindrances.met(Deed.READ, hindrance);
            return known.keyset();
        }
    }

    /** The stamp is taken first: what changes in between shows at the next look. */
    private Keyset reread() {
        Stamp stamp = file.stamp();
        Keyset found = checked(file.read());
        known = new Known(found, stamp);
        return found;
    }

    /** Of what was just written the stamp is not known; the next look finds it. */
    private Keyset adopt(Keyset written) {
        known = new Known(checked(written), Stamp.NONE);
        return written;
    }

    private Keyset checked(Keyset found) {
        if (!found.made(known.keyset().mark())) {
            throw file.trouble().misfit();
        }
        return found;
    }
}
