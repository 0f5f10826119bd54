package io.candor.database;

import io.candor.CannotStart;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Runs PostgreSQL's own programs to their end; what they print is added to a log file. */
record Programs(Path home, Path log) {

    /** Whether the program ended well. */
    boolean run(String program, List<String> arguments) throws IOException {
        var command = new ArrayList<>(asNobody());
        command.add(home.resolve("bin").resolve(program).toString());
        command.addAll(arguments);
        return endedWell(prepared(command).redirectOutput(Redirect.appendTo(log.toFile())));
    }

    /** PostgreSQL refuses to run as root; in a user namespace of its own root looks like nobody. */
    private static List<String> asNobody() {
        if (!"root".equals(System.getProperty("user.name"))) {
            return List.of();
        }
        if (!canUnshare()) {
            throw new CannotStart(
                    "PostgreSQL refuses to run as root, and this machine allows no user namespaces.",
                    "Start Candor as an ordinary user, or name a PostgreSQL of your own with spring.datasource.url.");
        }
        return List.of("unshare", "-U");
    }

    private static boolean canUnshare() {
        try {
            return endedWell(prepared(List.of("unshare", "-U", "id", "-un")).redirectOutput(Redirect.DISCARD));
        } catch (IOException noSuchProgram) {
            return false;
        }
    }

    /** The language of the messages is fixed: what went wrong is read from them. */
    private static ProcessBuilder prepared(List<String> command) {
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("LC_") || name.startsWith("PG"));
        builder.environment().put("LC_ALL", "C");
        return builder;
    }

    /** Waits for a limited time, since Spring abandons a start that waits without limit when the process is told to end. */
    private static boolean endedWell(ProcessBuilder builder) throws IOException {
        var process = builder.start();
        try {
            return process.waitFor(10, TimeUnit.MINUTES) && process.exitValue() == 0;
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
