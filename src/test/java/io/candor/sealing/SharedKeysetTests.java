package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
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
        try {
            return new ProcessBuilder(
                            Path.of(System.getProperty("java.home"), "bin", "java")
                                    .toString(),
                            "-cp",
                            System.getProperty("java.class.path"),
                            WriterProcess.class.getName(),
                            folder.resolve("keyset.json").toString())
                    .redirectOutput(folder.resolve(name).toFile())
                    .redirectError(Redirect.DISCARD)
                    .start();
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}
