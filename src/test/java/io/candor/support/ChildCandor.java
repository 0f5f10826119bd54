package io.candor.support;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.regex.Pattern;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Candor as a process of its own, to be killed: started in a folder, its output kept, every wait bounded. */
public class ChildCandor implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Pattern PORT = Pattern.compile("Tomcat started on port (\\d+)");

    private final Process process;
    private final Path output;

    private ChildCandor(Process process, Path output) {
        this.process = process;
        this.output = output;
    }

    /** Starts it in a folder, on any free port unless the arguments name one. */
    public static ChildCandor start(Path folder, String... arguments) {
        return start(folder, Map.of(), arguments);
    }

    /** The same with environment variables; Candor's and Spring's of this process are not handed on. */
    public static ChildCandor start(Path folder, Map<String, String> environment, String... arguments) {
        try {
            var output = Files.createTempFile(folder, "candor-", ".out");
            var builder = new ProcessBuilder(command(arguments)).directory(folder.toFile());
            builder.environment().keySet().removeIf(name -> name.matches("(CANDOR|SPRING|SERVER|LOGGING)_.*"));
            builder.environment().put("SERVER_PORT", "0");
            builder.environment().putAll(environment);
            return new ChildCandor(
                    builder.redirectErrorStream(true)
                            .redirectOutput(output.toFile())
                            .start(),
                    output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static List<String> command(String... arguments) {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var command = new ArrayList<>(List.of(java));
        command.addAll(QuickStart.options());
        command.addAll(List.of(arguments));
        return command;
    }

    /** The PostgreSQL that it has brought along, in the folder where it was started. */
    public static DataSource database(Path folder) {
        try {
            var port = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                    .get(3);
            var password = Files.readString(folder.resolve("data/postgres.password"));
            return new DriverManagerDataSource(
                    "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres", "candor", password);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    /** Everything it has printed so far. */
    public String output() {
        try {
            return Files.readString(output);
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    public ChildCandor awaitOutput(String words) {
        await("printing " + words, () -> output().contains(words));
        return this;
    }

    /** Waits until it is started and its health endpoint says that it is well. */
    public ChildCandor awaitHealth() {
        awaitOutput("Started Candor");
        await("being healthy", this::isHealthy);
        return this;
    }

    private boolean isHealthy() {
        try (var client = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(uri("/actuator/health"))
                    .timeout(PATIENCE)
                    .build();
            return client.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    public URI uri(String path) {
        return URI.create("http://localhost:" + port() + path);
    }

    public int port() {
        awaitOutput("Tomcat started on port ");
        var match = PORT.matcher(output());
        return match.find() ? Integer.parseInt(match.group(1)) : 0;
    }

    public boolean isAlive() {
        return process.isAlive();
    }

    /** {@code kill -9}: nothing of it gets a chance to clean up. */
    public void kill() {
        process.destroyForcibly();
        awaitExit();
    }

    /** {@code kill -QUIT}, {@code kill -SEGV}: it prints what its threads do; it dies and leaves a report of its crash. */
    public void signal(String name) {
        try {
            new ProcessBuilder("kill", "-" + name, Long.toString(process.pid()))
                    .inheritIO()
                    .start()
                    .waitFor();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    /** {@code kill}: it stops in an orderly way. */
    public int terminate() {
        process.destroy();
        return awaitExit();
    }

    /** Waits for its end; the exit code. */
    public int awaitExit() {
        try {
            if (process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                return process.exitValue();
            }
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
        }
        throw new AssertionError("Candor did not end in time:\n" + output());
    }

    private void await(String what, BooleanSupplier happened) {
        var patience = System.nanoTime() + PATIENCE.toNanos();
        while (!happened.getAsBoolean()) {
            if (System.nanoTime() > patience || !process.isAlive()) {
                throw new AssertionError("Candor ended, or took too long, before " + what + ":\n" + output());
            }
            LockSupport.parkNanos(20_000_000);
        }
    }

    @Override
    public void close() {
        if (process.isAlive()) {
            terminate();
        }
    }
}
