package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetOpeningTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");

    private final FakeMark mark = new FakeMark();

    @TempDir
    private Path folder;

    private Path path;

    @BeforeEach
    void choosePath() {
        path = folder.resolve("config/keyset.json");
    }

    @Test
    void makesTheKeysetOfANewDatabase() {
        Keys keys = open();

        assertThat(path).exists();
        assertThat(mark.stored()).contains(keys.keyset().mark());
    }

    @Test
    void opensTheSameKeysAtEveryStart() {
        Bytes first = open().keyset().mark();

        assertThat(open().keyset().mark()).isEqualTo(first);
    }

    @Test
    void marksTheDatabaseOnlyOnceTheKeysAreOnTheDisk() {
        KeysetMark watching = new KeysetMark() {
            @Override
            public Optional<Bytes> stored() {
                return mark.stored();
            }

            @Override
            public Bytes storeIfAbsent(Bytes made) {
                assertThat(new KeysetFile(path).read().mark()).isEqualTo(made);
                return mark.storeIfAbsent(made);
            }
        };

        new KeysetOpening(new KeysetFile(path), watching, CLOCK).open();

        assertThat(mark.stored()).isPresent();
    }

    @Test
    void marksTheDatabaseWhenACrashCameBetween() {
        new KeysetFile(path).create(SealingFixtures.periods(CLOCK));

        Keys keys = open();

        assertThat(mark.stored()).contains(keys.keyset().mark());
    }

    @Test
    void acceptsAKeysetToWhichKeysWereAdded() throws IOException {
        open();
        Bytes before = mark.stored().orElseThrow();
        Handles rotated =
                Rotation.of(KeysetFormat.read(Files.readAllBytes(path)).orElseThrow());
        Files.write(path, KeysetFormat.write(rotated));

        Keys keys = open();

        assertThat(keys.keyset().imageKeys()).hasSize(2);
        assertThat(keys.keyset().mark()).isEqualTo(before);
    }

    @Test
    void acceptsAKeysetWhoseKeysStandInAnotherOrder() throws IOException {
        open();
        Handles rotated =
                Rotation.of(KeysetFormat.read(Files.readAllBytes(path)).orElseThrow());
        Files.write(path, KeysetFormat.write(Rotation.reordered(rotated)));

        Keys keys = open();

        assertThat(mark.stored())
                .isPresent()
                .isNotEqualTo(Optional.of(keys.keyset().mark()));
    }

    @Test
    void doesNotMakeAnotherKeysetForADatabaseThatHasOne() throws IOException {
        open();
        Files.delete(path);

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        wrong -> assertThat(wrong.mend())
                                .startsWith("Put it back from your backup, or start with an empty database"))
                .hasMessage("The keyset " + path + " is missing, but this database was written with one.");
        assertThat(path).doesNotExist();
    }

    @Test
    void refusesADamagedKeyset() throws IOException {
        open();
        Files.writeString(path, Files.readString(path).substring(9));

        assertThatThrownBy(this::open)
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The keyset " + path + " is damaged");
    }

    @Test
    void refusesTheKeysetOfAnotherDatabase() throws IOException {
        open();
        Path other = folder.resolve("other.json");
        new KeysetFile(other).create(SealingFixtures.periods(CLOCK));
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);

        assertThatThrownBy(this::open)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The keyset " + path + " does not fit this database, which was written with another one.");
    }

    @Test
    void refusesAFolderThatCannotBeWritten() throws IOException {
        Files.createFile(folder.resolve("config"));

        assertThatThrownBy(this::open)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The keyset " + path + " cannot be written.");
        assertThat(mark.stored()).isEmpty();
    }

    private Keys open() {
        return new KeysetOpening(new KeysetFile(path), mark, CLOCK).open();
    }
}
