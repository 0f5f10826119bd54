package io.candor.ledger;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.OfficialId;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** The database writes the chain, Candor computes it anew: both write the same things in the same way. */
class ChainTests extends OnEmptyLedger {
    /** But for what the database takes of a closed entry only. */
    private static final EventKind[] KINDS = Arrays.stream(EventKind.values())
            .filter(kind -> kind != EventKind.UPHELD)
            .toArray(EventKind[]::new);

    @Autowired
    Book book;

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void isWrittenAlikeInTheDatabaseAndHere(long seed) {
        var random = new Random(seed);
        var entry = registered().entry().id();

        for (var i = 0; i < 60; i++) {
            clock.moveTo(LedgerModule.MORNING.plusNanos(random.nextLong(1L << 60)));
            var told = new Told(any(random, KINDS), text(random), text(random));
            var official = any(random, desk.id(), handler.id(), supervisor.id());
            write(entry, official, told);
        }

        assertThat(rectification.audit().broken()).isEmpty();
    }

    @Test
    void doesNotTakeOneTextForAnotherPart() {
        var entry = registered().entry().id();

        write(entry, desk.id(), new Told(EventKind.NOTED, "a", null));
        write(entry, desk.id(), new Told(EventKind.NOTED, null, "a"));
        write(entry, desk.id(), new Told(EventKind.NOTED, null, null));

        assertThat(rectification.audit().broken()).isEmpty();
        withoutTriggers("""
                update entry_event set internal_note = public_line, internal_salt = public_salt,
                    internal_digest = public_digest, public_line = null, public_salt = null, public_digest = null
                where seq = 2
                """);
        assertThat(rectification.audit().broken()).hasValue(2L);
    }

    @Test
    void saltsEachTextAnew() {
        var entry = registered().entry().id();

        write(entry, desk.id(), new Told(EventKind.NOTED, "the same", "the same"));
        write(entry, desk.id(), new Told(EventKind.NOTED, "the same", "the same"));

        assertThat(jdbc.sql("""
                        select public_digest from entry_event where seq > 1
                        union all select internal_digest from entry_event where seq > 1
                        """).query(byte[].class).list().stream().map(HexFormat.of()::formatHex))
                .hasSize(4)
                .doesNotHaveDuplicates();
    }

    private void write(EntryId entry, OfficialId official, Told told) {
        transactions.executeWithoutResult(_ -> book.enter(book.entry(entry), UUID.randomUUID(), official, told));
    }

    /** Nothing, or up to 1,000 characters from all planes of Unicode. */
    private static @org.jspecify.annotations.Nullable String text(Random random) {
        if (random.nextInt(3) == 0) {
            return null;
        }
        var size = random.nextBoolean() ? 1 + random.nextInt(5) : 1 + random.nextInt(1_000);
        return IntStream.generate(() -> character(random))
                .limit(size)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static int character(Random random) {
        var plane = any(random, 0x7f, 0x7ff, 0xffff, 0x10ffff);
        var candidate = 1 + random.nextInt(plane);
        return candidate >= 0xd800 && candidate <= 0xdfff ? '言' : candidate;
    }

    @SafeVarargs
    private static <T> T any(Random random, T... choices) {
        return List.of(choices).get(random.nextInt(choices.length));
    }
}
