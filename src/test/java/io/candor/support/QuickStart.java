package io.candor.support;

import io.candor.Candor;
import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Objects;
import java.util.spi.ToolProvider;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How the virtual machine starts Candor in half the time: with its classes in a jar, and with what a first start has
 * taught (JEP 514). Made once for all processes that test, and again when a class has changed.
 */
final class QuickStart {
    private static final Path FOLDER = Path.of("target", "quick-start").toAbsolutePath();
    private static final Path JAR = FOLDER.resolve("candor.jar");
    private static final Path CACHE = FOLDER.resolve("candor.aot");
    private static final List<String> SMALL = List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx256m");

    private QuickStart() {}

    /** All that stands between {@code java} and Candor's own arguments. */
    static List<String> options() {
        return Made.OPTIONS;
    }

    private static class Made {
        static final List<String> OPTIONS = make();

        private static List<String> make() {
            try (var channel = open();
                    var lock = channel.lock()) {
                var state = state();
                if (lock.isValid() && !state.equals(stateBefore())) {
                    jar();
                    train();
                    Files.writeString(FOLDER.resolve("state"), state);
                }
                return with(Files.exists(CACHE) ? "-XX:AOTCache=" + CACHE : "-Xshare:auto");
            } catch (IOException broken) {
                throw new UncheckedIOException(broken);
            }
        }
    }

    private static FileChannel open() throws IOException {
        Files.createDirectories(FOLDER);
        return FileChannel.open(FOLDER.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    }

    private static List<String> with(String cache) {
        return Stream.concat(SMALL.stream(), Stream.of(cache, "-cp", classPath(), Candor.class.getName()))
                .toList();
    }

    /** Folders of classes cannot be cached: Candor's own are in the jar, and those of the tests are not needed. */
    private static String classPath() {
        return Stream.concat(
                        Stream.of(JAR.toString()),
                        Stream.of(System.getProperty("java.class.path").split(File.pathSeparator))
                                .filter(entry -> entry.endsWith(".jar")))
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static void jar() {
        var tool = ToolProvider.findFirst("jar").orElseThrow();
        var ended = tool.run(
                System.out, System.err, "-c", "-f", JAR.toString(), "--no-compress", "-C", "" + classes(), ".");
        if (ended != 0) {
            throw new IllegalStateException("no jar: " + ended);
        }
    }

    /** By a start that finds no database, which is refused after most of the work is done. */
    private static void train() throws IOException {
        Files.deleteIfExists(CACHE);
        var command = Stream.of(
                        List.of(Path.of(System.getProperty("java.home"), "bin", "java")
                                .toString()),
                        with("-XX:AOTCacheOutput=" + CACHE),
                        List.of("--candor.telegram.token=1:a-token-that-nobody-gave-out", "--server.port=0"),
                        List.of("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/candor"))
                .flatMap(List::stream)
                .toList();
        var process = new ProcessBuilder(command)
                .directory(FOLDER.toFile())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.to(FOLDER.resolve("training.log").toFile()))
                .start();
        try {
            process.waitFor();
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
    }

    private static Path classes() {
        return Path.of(Objects.requireNonNull(Candor.class.getProtectionDomain().getCodeSource())
                .getLocation()
                .getPath());
    }

    private static String stateBefore() throws IOException {
        var state = FOLDER.resolve("state");
        return Files.exists(CACHE) && Files.exists(state) ? Files.readString(state) : "";
    }

    private static String state() throws IOException {
        try (var files = Files.walk(classes())) {
            return System.getProperty("java.vm.version")
                    + classPath()
                    + files.map(file -> file + " " + file.toFile().lastModified())
                            .sorted()
                            .toList()
                            .hashCode();
        }
    }
}
