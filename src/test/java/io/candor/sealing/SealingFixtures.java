package io.candor.sealing;

import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.UnaryOperator;

/** Real keys that live in memory only, for the tests of all who seal and sign. */
public final class SealingFixtures {
    private final MemoryKeysetFile file;
    private final Clock clock;
    private final Keys keys;

    private SealingFixtures(Handles handles, Clock clock) {
        this.file = new MemoryKeysetFile(handles);
        this.clock = clock;
        this.keys = new Keys(file, file.read(), clock);
    }

    public static SealingFixtures at(Clock clock) {
        return new SealingFixtures(Handles.fresh(periods(clock)), clock);
    }

    /** Draws the same codes in each test. */
    public Images images() {
        return new Images(keys, new Random(7));
    }

    public MemberImages memberImages() {
        return new MemberImages(keys);
    }

    public Seal seal() {
        return new Seal(keys);
    }

    public Tokens tokens() {
        return new Tokens(keys);
    }

    /** The same installation, started again with one more key for images and buttons, in use from now on. */
    public SealingFixtures rotated() {
        return new SealingFixtures(file.handles().renewed(), clock);
    }

    /** The same installation, started again when the key of a period was destroyed. */
    SealingFixtures without(Period period) {
        return new SealingFixtures(file.handles().without(List.of(period)), clock);
    }

    static List<Period> periods(Clock clock) {
        return Arrays.stream(Kind.values())
                .map(kind -> Period.current(kind, clock))
                .toList();
    }

    public static Clock clockAt(String instant) {
        return Clock.fixed(Instant.parse(instant), ZoneOffset.UTC);
    }

    /** Keeps handles as a file would. */
    private static final class MemoryKeysetFile extends KeysetFile {
        private Handles handles;

        MemoryKeysetFile(Handles handles) {
            super(Path.of("memory"));
            this.handles = handles;
        }

        synchronized Handles handles() {
            return handles;
        }

        @Override
        synchronized Keyset read() {
            return new Keyset(handles);
        }

        @Override
        synchronized Keyset change(UnaryOperator<Handles> how) {
            handles = how.apply(handles);
            return read();
        }

        @Override
        synchronized Stamp stamp() {
            return new Stamp(handles, FileTime.fromMillis(0), 0);
        }
    }
}
