package io.candor.sealing;

import java.nio.file.Path;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;

/** A process that shares a keyset file with others and seals a word a month for two years; prints what it sealed. */
final class WriterProcess {
    static final UUID SUBJECT = new UUID(1, 2);
    static final int MONTHS = 24;

    private WriterProcess() {}

    public static void main(String[] arguments) {
        KeysetFile file = new KeysetFile(Path.of(arguments[0]));
        Keyset atFirst = file.read();
        for (int month = 0; month < MONTHS; month++) {
            Keys keys = new Keys(file, atFirst, inMonth(month));
            byte[] sealed = new Seal(keys).words(SUBJECT, "month " + month);
            System.out.println(HexFormat.of().formatHex(sealed));
        }
    }

    private static Clock inMonth(int month) {
        var start = OffsetDateTime.of(2030, 1, 1, 0, 0, 0, 0, ZoneOffset.UTC);
        return Clock.fixed(start.plusMonths(month).toInstant(), ZoneOffset.UTC);
    }
}
