package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.sealing.KeyInventory.Key;
import io.candor.sealing.KeyInventory.State;
import io.candor.support.TestClock;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeyInventoryTests {
    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    private Path folder;

    private KeysetFile file;
    private KeyInventory inventory;

    @BeforeEach
    void create() {
        file = new KeysetFile(folder.resolve("keyset.json"));
        file.create(SealingFixtures.periods(clock));
        inventory = new KeyInventory(
                new KeysetProperties(folder.resolve("keyset.json").toString()), clock);
    }

    @Test
    void listsWhatEachKeyIsGoodForTheNewestFirst() {
        file.add(Period.named(Kind.ADDRESSES, "2026-W49"));
        file.change(Handles::renewed);
        clock.pass(Duration.ofDays(7));

        var listed = inventory.list();

        assertThat(listed.images()).isEqualTo(2);
        assertThat(listed.buttons()).isEqualTo(2);
        assertThat(listed.periods())
                .containsExactly(
                        new Key(Kind.WORDS, "2026-11", State.IN_USE),
                        new Key(Kind.ADDRESSES, "2026-W49", State.IN_USE),
                        new Key(Kind.ADDRESSES, "2026-W48", State.KEPT));
    }

    @Test
    void saysWhichKeysTimeIsOver() {
        clock.pass(Duration.ofDays(14));

        assertThat(inventory.list().periods())
                .isEqualTo(List.of(
                        new Key(Kind.WORDS, "2026-11", State.OVERDUE),
                        new Key(Kind.ADDRESSES, "2026-W48", State.OVERDUE)));
    }
}
