package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class SharedKeysetTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
    private static final String NEXT_WEEK = "2026-11-30T08:00:00Z";
    private static final ReturnAddress ADDRESS = new ReturnAddress(101, (byte) 'e');

    @TempDir
    private Path folder;

    private KeysetFile file;

    @BeforeEach
    void create() {
        file = new KeysetFile(folder.resolve("keyset.json"));
        file.create(SealingFixtures.periods(CLOCK));
    }

    @Test
    void losesNoKeyOfTwoProcessesThatAddAtTheSameTime() throws Exception {
        List<Process> processes = Stream.of("a", "b").map(this::started).toList();

        for (Process process : processes) {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        for (String name : List.of("a", "b")) {
            assertAllOpen(Files.readAllLines(folder.resolve(name)));
        }
    }

    @Test
    void isRereadWhenOtherProcessesHaveRotatedIt() throws Exception {
        Keys keys = new Keys(file, file.read(), CLOCK);
        Seal seal = new Seal(keys);
        byte[] old = seal.address(WriterProcess.SUBJECT, ADDRESS);

        for (Process process : List.of(rotating(), rotating())) {
            assertThat(process.waitFor(120, TimeUnit.SECONDS)).isTrue();
            assertThat(process.exitValue()).isZero();
        }

        assertThatThrownBy(() -> seal.openAddress(WriterProcess.SUBJECT, old)).isInstanceOf(KeyDestroyed.class);
        byte[] fresh = seal.address(WriterProcess.SUBJECT, ADDRESS);
        Seal later = new Seal(new Keys(file, file.read(), CLOCK));
        assertThat(later.openAddress(WriterProcess.SUBJECT, fresh)).isEqualTo(ADDRESS);
        assertThat(file.read().periods(Kind.ADDRESSES))
                .containsExactly(Header.of(Kind.ADDRESSES, fresh).period())
                .extracting(Period::name)
                .containsExactly("2026-W49");
    }

    @Test
    void givesOneKeyAPeriodToManyThreads() throws Exception {
        Keys keys = new Keys(file, file.read(), SealingFixtures.clockAt("2027-01-01T00:00:00Z"));
        Callable<byte[]> sealing = () -> new Seal(keys).words(WriterProcess.SUBJECT, "word");

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<byte[]>> all = threads.invokeAll(
                    IntStream.range(0, 200).mapToObj(each -> sealing).toList());

            Seal later = new Seal(new Keys(file, file.read(), CLOCK));
            for (Future<byte[]> sealed : all) {
                assertThat(later.openWords(WriterProcess.SUBJECT, sealed.get())).isEqualTo("word");
            }
        }
    }

    @Test
    void isMadeOnceByManyWhoStartAtTheSameTime() throws Exception {
        Path fresh = folder.resolve("fresh/keyset.json");
        FakeMark mark = new FakeMark();
        Callable<Keys> start = () -> new KeysetOpening(new KeysetFile(fresh), mark, CLOCK).open();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<Keys>> all = threads.invokeAll(
                    IntStream.range(0, 50).mapToObj(each -> start).toList());

            for (Future<Keys> keys : all) {
                assertThat(keys.get().keyset().mark()).isEqualTo(mark.stored().orElseThrow());
            }
        }
    }

    private void assertAllOpen(List<String> sealed) {
        Seal seal = new Seal(new Keys(file, file.read(), CLOCK));

        assertThat(sealed).hasSize(WriterProcess.MONTHS);
        for (int month = 0; month < WriterProcess.MONTHS; month++) {
            byte[] words = HexFormat.of().parseHex(sealed.get(month));

            assertThat(seal.openWords(WriterProcess.SUBJECT, words)).isEqualTo("month " + month);
        }
    }

    private Process started(String name) {
        return started(Redirect.to(folder.resolve(name).toFile()), WriterProcess.class);
    }

    private Process rotating() {
        return started(Redirect.DISCARD, RotatorProcess.class, NEXT_WEEK);
    }

    private Process started(Redirect output, Class<?> program, String... arguments) {
        try {
            List<String> command = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                    "-cp",
                    System.getProperty("java.class.path"),
                    program.getName(),
                    folder.resolve("keyset.json").toString()));
            command.addAll(List.of(arguments));
            return new ProcessBuilder(command)
                    .redirectOutput(output)
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
