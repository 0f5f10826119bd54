package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import io.candor.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class KeysTests {
    private static final UUID SUBJECT = new UUID(1, 2);
    private static final Period NOVEMBER = Period.named(Kind.WORDS, "2026-11");
    private static final Period DECEMBER = Period.named(Kind.WORDS, "2026-12");

    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));

    @TempDir
    private Path folder;

    private Path path;
    private Keys keys;

    @BeforeEach
    void open() {
        path = folder.resolve("config/keyset.json");
        keys = another();
    }

    @Test
    void areOnTheDiskBeforeTheyAreUsed() {
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));

        PeriodKey key = keys.toSeal(Kind.WORDS);

        assertThat(key.period()).isEqualTo(DECEMBER);
        assertThat(new KeysetFile(path).read().key(DECEMBER)).isPresent();
    }

    @Test
    void ofOneProcessOpenWhatAnotherSealedWithANewKey() {
        Keys other = another();
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));

        byte[] sealed = new Seal(other).words(SUBJECT, "december");

        assertThat(new Seal(keys).openWords(SUBJECT, sealed)).isEqualTo("december");
    }

    @Test
    void ofTwoProcessesAreTheSameInTheSamePeriod() {
        Keys other = another();
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));

        byte[] sealed = new Seal(keys).words(SUBJECT, "one");
        byte[] others = new Seal(other).words(SUBJECT, "other");

        Seal later = new Seal(another());
        assertThat(later.openWords(SUBJECT, sealed)).isEqualTo("one");
        assertThat(later.openWords(SUBJECT, others)).isEqualTo("other");
    }

    @Test
    void fromTheFileAreNotBroughtBackOnceDestroyed() throws IOException {
        Handles handles = KeysetFormat.read(Files.readAllBytes(path)).orElseThrow();
        Files.write(path, KeysetFormat.write(handles.without(List.of(NOVEMBER))));
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));

        keys.toSeal(Kind.WORDS);

        assertThat(new KeysetFile(path).read().key(NOVEMBER)).isEmpty();
        assertThatThrownBy(() -> keys.toOpen(NOVEMBER)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void ofTheLastPeriodServeOnWhenTheFileIsReadOnly(CapturedOutput output) throws IOException {
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));
        byte[] before = Files.readAllBytes(path);

        assertOlderKeyServes(output);

        assertThat(path).hasBinaryContent(before);
    }

    @Test
    void ofTheLastPeriodServeOnWhenTheFolderCannotBeWritten(CapturedOutput output) throws IOException {
        Files.delete(folder.resolve("config/keyset.json.lock"));
        Files.createDirectory(folder.resolve("config/keyset.json.lock"));

        assertOlderKeyServes(output);
    }

    @Test
    void ofTheLastPeriodServeOnWhenTheFileIsGone(CapturedOutput output) throws IOException {
        Files.delete(path);

        assertOlderKeyServes(output);

        assertThat(path).doesNotExist();
    }

    @Test
    void ofTheLastPeriodServeOnWhenTheFileIsDamagedAndItIsNotOverwritten(CapturedOutput output) throws IOException {
        Files.writeString(path, "damaged");

        assertOlderKeyServes(output);

        assertThat(path).hasContent("damaged");
    }

    @Test
    void ofTheLastPeriodServeOnWhenTheFileIsAnotherInstallations(CapturedOutput output) throws IOException {
        Path other = folder.resolve("other.json");
        new KeysetFile(other).create(SealingFixtures.periods(clock));
        Files.move(other, path, StandardCopyOption.REPLACE_EXISTING);

        assertOlderKeyServes(output);
    }

    @Test
    void areAddedAgainWhenTheFileCanBeWrittenAgain() throws IOException {
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));
        PeriodKey meanwhile = keys.toSeal(Kind.WORDS);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("rw-------"));

        PeriodKey then = keys.toSeal(Kind.WORDS);

        assertThat(meanwhile.period()).isEqualTo(NOVEMBER);
        assertThat(then.period()).isEqualTo(DECEMBER);
    }

    @Test
    void areTakenFromTheFileWhereItCanOnlyBeRead() throws IOException {
        new KeysetFile(path).add(DECEMBER);
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString("r--------"));
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));

        PeriodKey key = keys.toSeal(Kind.WORDS);

        assertThat(key.period()).isEqualTo(DECEMBER);
    }

    @Test
    void areMissedWithASentenceWhenThereIsNoneAtAll() {
        Keys none = new Keys(
                new KeysetFile(folder.resolve("none/keyset.json")), new Keyset(Handles.fresh(List.of())), clock);

        assertThatThrownBy(() -> none.toSeal(Kind.WORDS))
                .isInstanceOf(CannotStart.class)
                .hasMessageEndingWith("holds no key to seal with, and none can be added.");
    }

    private void assertOlderKeyServes(CapturedOutput output) {
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));
        Seal seal = new Seal(keys);

        byte[] sealed = seal.words(SUBJECT, "said in december");
        seal.words(SUBJECT, "said again");

        assertThat(Header.of(Kind.WORDS, sealed).period()).isEqualTo(NOVEMBER);
        assertThat(seal.openWords(SUBJECT, sealed)).isEqualTo("said in december");
        assertThat(output.getAll()).containsOnlyOnce("No key for a new period could be added");
        assertThat(output.getAll()).contains("The keyset " + path).doesNotContain("said");
    }

    private Keys another() {
        if (!Files.exists(path)) {
            new KeysetFile(path).create(SealingFixtures.periods(clock));
        }
        KeysetFile file = new KeysetFile(path);
        return new Keys(file, file.read(), clock);
    }
}
