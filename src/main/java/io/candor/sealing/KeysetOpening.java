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
        return new Keys(file, keyset, clock);
    }

    private void makeForNewDatabase() {
        if (mark.stored().isPresent()) {
            throw file.trouble().missing();
        }
        file.create(currentPeriods());
    }

    private List<Period> currentPeriods() {
        return Arrays.stream(Kind.values())
                .map(kind -> Period.current(kind, clock))
                .toList();
    }
}
