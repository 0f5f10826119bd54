package io.candor.sealing;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Opens the keyset at the start: makes it for a new database, and refuses one that the database was not written with. */
record KeysetOpening(KeysetFile file, KeysetMark mark, Clock clock) {
    Keys open() {
        if (!file.exists()) {
            makeForNewDatabase();
        }
        Keyset keyset = file.read();
        // only now, when the keys are safely on the disk, may the database rely on them
        if (!keyset.made(mark.storeIfAbsent(keyset.mark()))) {
            throw file.trouble().misfit();
        }
        refuseOldCopy(keyset);
        return new Keys(file, keyset, clock);
    }

    private void makeForNewDatabase() {
        if (mark.stored().isPresent()) {
            throw file.trouble().missing(mark.count(Kind.WORDS), mark.count(Kind.ADDRESSES));
        }
        file.create(currentPeriods());
    }

    /** A keyset that has keys for the present holds all keys; another one may be a copy of long ago. */
    private void refuseOldCopy(Keyset keyset) {
        if (currentPeriods().stream().allMatch(now -> keyset.at(now).isPresent())) {
            return;
        }
        List<String> lacking = mark.periods().stream()
                .filter(period -> isNewer(period, keyset))
                .sorted()
                .map(Period::name)
                .toList();
        if (!lacking.isEmpty()) {
            throw file.trouble().outdated(lacking);
        }
    }

    /** What is older was destroyed, as it should be: then it is the database that comes from a backup. */
    private static boolean isNewer(Period period, Keyset keyset) {
        return keyset.newest(period.kind())
                .map(PeriodKey::period)
                .filter(newest -> newest.compareTo(period) >= 0)
                .isEmpty();
    }

    private List<Period> currentPeriods() {
        return Arrays.stream(Kind.values())
                .map(kind -> Period.current(kind, clock))
                .toList();
    }
}
