package io.candor.sealing;

import io.candor.CannotStart;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** Which keys the keyset's file holds, without the keys. */
public class KeyInventory {
    private final KeysetFile file;
    private final Clock clock;

    KeyInventory(KeysetProperties settings, Clock clock) {
        this.file = new KeysetFile(settings.path());
        this.clock = clock;
    }

    /** What the keys of a keyset are good for. */
    public record Listed(int images, int buttons, List<Key> periods) {}

    /** The key of one period. */
    public record Key(Kind kind, String period, State state) {}

    /** What a period's key does. */
    public enum State {
        /** Seals and opens. */
        IN_USE,
        /** Goes on sealing since there is no newer one, though its time is over. */
        OVERDUE,
        /** Opens what was sealed with it, until nothing is. */
        KEPT
    }

    /** @throws CannotStart when the file cannot be read */
    public Listed list() {
        var keyset = file.read();
        var periods = Arrays.stream(Kind.values())
                .flatMap(kind -> keyset.periods(kind).reversed().stream().map(period -> key(keyset, period)))
                .toList();
        return new Listed(keyset.imageKeys().size(), keyset.buttonKeys(), periods);
    }

    private Key key(Keyset keyset, Period period) {
        return new Key(period.kind(), period.name(), state(keyset, period));
    }

    private State state(Keyset keyset, Period period) {
        var present = keyset.at(Period.current(period.kind(), clock)).map(PeriodKey::period);
        var newest = keyset.newest(period.kind()).map(PeriodKey::period);
        if (present.equals(Optional.of(period))) {
            return State.IN_USE;
        }
        return present.isEmpty() && newest.equals(Optional.of(period)) ? State.OVERDUE : State.KEPT;
    }
}
