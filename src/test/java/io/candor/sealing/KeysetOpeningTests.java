package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class KeysetOpeningTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");

    private static final Period LAST_WEEK = Period.named(Kind.ADDRESSES, "2026-W47");
    private static final Period NOW = Period.named(Kind.ADDRESSES, "2026-W48");

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

            @Override
            public Set<Period> periods() {
                return mark.periods();
            }

            @Override
            public long count(Kind kind) {
                return mark.count(kind);
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
                KeysetFormat.read(Files.readAllBytes(path)).orElseThrow().renewed();
        Files.write(path, KeysetFormat.write(rotated));

        Keys keys = open();

        assertThat(keys.keyset().imageKeys()).hasSize(2);
        assertThat(keys.keyset().mark()).isEqualTo(before);
    }

    @Test
    void acceptsAKeysetWhoseKeysStandInAnotherOrder() throws IOException {
        open();
        Handles rotated =
                KeysetFormat.read(Files.readAllBytes(path)).orElseThrow().renewed();
        Files.write(path, KeysetFormat.write(Rotation.reordered(rotated)));

        Keys keys = open();

        assertThat(mark.stored())
                .isPresent()
                .isNotEqualTo(Optional.of(keys.keyset().mark()));
    }

    @Test
    void doesNotMakeAnotherKeysetForADatabaseThatHasOne() throws IOException {
        open();
        mark.holds(Map.of(Kind.WORDS, 3L, Kind.ADDRESSES, 2L));
        Files.delete(path);

        assertThatThrownBy(this::open)
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        wrong -> assertThat(wrong.mend())
                                .startsWith(
                                        "Put its newest copy back. Without any, 3 sealed texts can never be read again, "
                                                + "2 authors never be told anything")
                                .contains("members by invitation are not known any more", "stay in the database")
                                .endsWith("name an empty database with candor.data or spring.datasource.url."))
                .hasMessage("The keyset " + path + " is missing, but this database was written with one.");
        assertThat(path).doesNotExist();
    }

    @Test
    void refusesACopyOfLongAgoAndSaysWhatItLacks() {
        open();
        mark.holdsSealedIn(
                LAST_WEEK, NOW, Period.named(Kind.WORDS, "2026-12"), Period.named(Kind.ADDRESSES, "2026-W50"));

        assertThatThrownBy(() -> openAt("2026-12-20T08:00:00Z"))
                .isInstanceOfSatisfying(
                        CannotStart.class, wrong -> assertThat(wrong.mend()).startsWith("Put its newest copy there."))
                .hasMessage(
                        "The keyset " + path + " is older than this database: it lacks the keys of 2026-12, 2026-W50,"
                                + " and what was sealed with them cannot be read.");
    }

    @Test
    void opensADatabaseFromABackupThatIsOlderThanTheKeys() {
        open();
        mark.holdsSealedIn(LAST_WEEK, NOW);

        assertThat(openAt("2026-12-20T08:00:00Z").keyset().periods(Kind.ADDRESSES))
                .containsExactly(NOW);
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

    private Keys openAt(String instant) {
        return new KeysetOpening(new KeysetFile(path), mark, SealingFixtures.clockAt(instant)).open();
    }
}
