package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.nio.file.attribute.UserPrincipal;
import java.time.Clock;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import jdk.jfr.Recording;
import jdk.jfr.consumer.RecordingFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class KeysetFileTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
    private static final List<Period> NOW = SealingFixtures.periods(CLOCK);
    private static final Period DECEMBER = Period.named(Kind.WORDS, "2026-12");

    @TempDir
    private Path folder;

    @Test
    void isMadeForItsOwnerOnlyInAFolderOfItsOwn() throws IOException {
        Path path = folder.resolve("a/b/keyset.json");

        new KeysetFile(path).create(NOW);

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path)))
                .isEqualTo("rw-------");
        assertThat(new KeysetFile(path).read().newest(Kind.WORDS)).isPresent();
    }

    @Test
    void hasTheShapeThatIsDocumented() throws IOException {
        Path path = created();

        JsonNode json = JsonMapper.shared().readTree(Files.readAllBytes(path));

        assertThat(json.propertyNames()).containsExactly("format", "images", "buttons", "words", "addresses");
        assertThat(json.get("format").intValue()).isEqualTo(1);
        assertThat(json.at("/images/key/0/keyData/typeUrl").stringValue()).endsWith("HmacPrfKey");
        assertThat(json.at("/buttons/key/0/outputPrefixType").stringValue()).isEqualTo("RAW");
        assertThat(json.at("/words/2026-11/key/0/keyData/typeUrl").stringValue())
                .endsWith("AesGcmKey");
        assertThat(json.at("/addresses/2026-W48/key").size()).isEqualTo(1);
    }

    @Test
    void isNotMadeAnewWhereThereIsOne() {
        KeysetFile file = new KeysetFile(created());
        Bytes mark = file.read().mark();

        file.create(NOW);

        assertThat(file.read().mark()).isEqualTo(mark);
    }

    @Test
    void keepsAllKeysWhenOneIsAdded() throws IOException {
        KeysetFile file = new KeysetFile(created());
        Bytes mark = file.read().mark();

        Keyset more = file.add(DECEMBER);

        assertThat(more.mark()).isEqualTo(mark);
        assertThat(file.read().key(DECEMBER)).isPresent();
        assertThat(NOW).allMatch(period -> file.read().key(period).isPresent());
        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(path())))
                .isEqualTo("rw-------");
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @Test
    void isWrittenWhereALinkPointsTo() throws IOException {
        Path kept = created();
        Path link = Files.createSymbolicLink(folder.resolve("link.json"), kept);

        new KeysetFile(link).add(DECEMBER);

        assertThat(link).isSymbolicLink();
        assertThat(new KeysetFile(kept).read().key(DECEMBER)).isPresent();
    }

    @Test
    void isAnotherFileForThoseWhoLookAfterEachChangeAndTheSameAfterNone() {
        KeysetFile file = new KeysetFile(created());
        Stamp before = file.stamp();

        file.add(NOW.getFirst());
        assertThat(file.stamp().isOfTheFileOf(before)).isTrue();
        file.add(DECEMBER);

        assertThat(file.stamp().isOfTheFileOf(before)).isFalse();
        assertThat(new KeysetFile(folder.resolve("none")).stamp().isOfTheFileOf(Stamp.NONE))
                .isFalse();
    }

    @Test
    void staysItsOwnersWhoeverWritesIt() throws IOException {
        Path path = created();
        UserPrincipal owner =
                path.getFileSystem().getUserPrincipalLookupService().lookupPrincipalByName("nobody");
        assumeThat(System.getProperty("user.name")).isEqualTo("root");
        Files.setOwner(path, owner);

        new KeysetFile(path).add(DECEMBER);

        assertThat(Files.getOwner(path)).isEqualTo(owner);
    }

    /** What is renamed before it is on the disk may be empty after a loss of power, and what is not in its folder gone. */
    @Test
    void isOnTheDiskAndInItsFolderOnceAChangeReturns() throws IOException {
        KeysetFile file = new KeysetFile(created());
        try (Recording recording = new Recording()) {
            recording.enable("jdk.FileForce").withoutThreshold();
            recording.start();
            file.add(DECEMBER);
            recording.stop();

            assertThat(forced(recording))
                    .containsExactly(folder.resolve("keyset.json.new").toString(), folder.toString());
        }
    }

    @Test
    void isWholeAtEveryMomentForThoseWhoReadIt() throws Exception {
        KeysetFile file = new KeysetFile(created());
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var changes = threads.submit(() -> IntStream.range(0, 60).forEach(_ -> {
                file.add(DECEMBER);
                file.change(handles -> handles.without(List.of(DECEMBER)));
            }));
            while (!changes.isDone()) {
                assertThat(file.read().periods(Kind.ADDRESSES)).hasSize(1);
            }

            changes.get();
        }
    }

    private List<String> forced(Recording recording) throws IOException {
        Path dump = folder.resolve("forced.jfr");
        recording.dump(dump);
        return RecordingFile.readAllEvents(dump).stream()
                .filter(event -> event.getEventType().getName().equals("jdk.FileForce"))
                .map(event -> event.getString("path"))
                .toList();
    }

    @Test
    void isWrittenAfterACrashLeftAHalfWrittenOne() throws IOException {
        KeysetFile file = new KeysetFile(created());
        Files.writeString(folder.resolve("keyset.json.new"), "{\"for");

        file.add(DECEMBER);

        assertThat(file.read().key(DECEMBER)).isPresent();
        assertThat(folder).isDirectoryNotContaining("glob:**.new");
    }

    @ParameterizedTest
    @ValueSource(strings = {"rw-r-----", "rw-rw----", "rw----r--", "rw--w----", "rw-----w-", "rwxrwxrwx"})
    void isRefusedWhenOthersCanReadOrChangeIt(String mode) throws IOException {
        Path path = created();
        Files.setPosixFilePermissions(path, PosixFilePermissions.fromString(mode));

        assertThatThrownBy(() -> new KeysetFile(path).read())
                .isInstanceOfSatisfying(
                        CannotStart.class,
                        wrong -> assertThat(wrong.mend()).isEqualTo("Close it with: chmod 600 " + path))
                .hasMessage("The keyset " + path + " can be read or changed by others on this machine.");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "null", "{}", "[]", "{\"format\":1}", "not json", "\ud83d\ude00", "[[[[[[[[[["})
    void isRefusedWhenItIsNoKeyset(String content) throws IOException {
        Path path = created();
        Files.writeString(path, content);

        assertThatThrownBy(() -> new KeysetFile(path).read())
                .isInstanceOf(CannotStart.class)
                .hasNoCause()
                .hasMessage("The keyset " + path + " is damaged, or was written by a later version.");
    }

    @Test
    void isRefusedTruncatedAtAnyPlace() throws IOException {
        Path path = created();
        String whole = Files.readString(path);

        for (int length = 0; length < whole.length(); length += 7) {
            Files.writeString(path, whole.substring(0, length));

            assertThatThrownBy(() -> new KeysetFile(path).read())
                    .isInstanceOf(CannotStart.class)
                    .hasNoCause();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "\"format\" : 1|\"format\" : 2",
                "\"words\"|\"pictures\"",
                "\"words\"|\"pictures\" : {}, \"words\"",
                "2026-11|2026-W11",
                "HmacPrfKey|HmacKey",
                "AesGcmKey|AesSivKey",
                "ENABLED|DISABLED"
            })
    void isRefusedWhenAPartIsAnother(String change) throws IOException {
        Path path = created();
        String[] words = change.split("\\|", -1);
        String whole = Files.readString(path);
        Files.writeString(path, whole.replace(words[0], words[1]));

        assertThat(whole).contains(words[0]);
        assertThatThrownBy(() -> new KeysetFile(path).read())
                .isInstanceOf(CannotStart.class)
                .hasNoCause();
    }

    @Test
    void saysWhenItCannotBeRead() {
        assertThatThrownBy(() -> new KeysetFile(folder).read())
                .isInstanceOf(CannotStart.class)
                .hasMessageStartingWith("The keyset " + folder + " can");
    }

    @Test
    void isThereAlsoWhenItCannotBeLookedAt() throws IOException {
        Path loop = folder.resolve("loop.json");
        Files.createSymbolicLink(loop, loop);

        assertThat(new KeysetFile(loop).exists()).isTrue();
        assertThatThrownBy(() -> new KeysetFile(loop).read()).hasMessage("The keyset " + loop + " cannot be read.");
    }

    @Test
    void saysWhenItsFolderCannotBeWritten() throws IOException {
        Path file = Files.createFile(folder.resolve("file"));
        KeysetFile inAFile = new KeysetFile(file.resolve("keyset.json"));

        assertThatThrownBy(() -> inAFile.create(NOW))
                .isInstanceOf(CannotStart.class)
                .hasMessage("The keyset " + file.resolve("keyset.json") + " cannot be written.");
    }

    private Path path() {
        return folder.resolve("keyset.json");
    }

    private Path created() {
        new KeysetFile(path()).create(NOW);
        return path();
    }
}
