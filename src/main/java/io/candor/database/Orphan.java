package io.candor.database;

import io.candor.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

/** The PostgreSQL that a killed Candor left running; call only while holding the folder's lock. */
record Orphan(ProcessHandle process, Path folder) {
    private static final Duration PATIENCE = Duration.ofSeconds(30);

    /** Ends the PostgreSQL of this folder, if one runs, and waits until it is gone. */
    static void end(Path postgres) {
        pid(pidFile(postgres)).flatMap(ProcessHandle::of).ifPresent(process -> new Orphan(process, postgres).end());
    }

    private static Path pidFile(Path postgres) {
        return postgres.resolve("postmaster.pid");
    }

    private static Optional<Long> pid(Path pidFile) {
        try (var lines = Files.lines(pidFile)) {
            return lines.findFirst().map(String::strip).map(Long::valueOf);
        } catch (IOException | UncheckedIOException | NumberFormatException noPid) {
            return Optional.empty();
        }
    }

    /** Signals only what is surely ours, and forgets only what is surely no PostgreSQL: two on one folder ruin it. */
    private void end() {
        if (isPostgres() && isOfThisFolder()) {
            process.destroy();
            awaitEnd();
        } else if (mentionsPostgres()) {
            throw inUse("may be using");
        } else {
            forget();
        }
    }

    private boolean isPostgres() {
        var program = process.info().command().map(Path::of).map(Path::getFileName);
        return program.isPresent()
                && List.of("postgres", "postgres.exe").contains(program.get().toString());
    }

    private boolean isOfThisFolder() {
        return worksIn() || arguments().contains(folder.toString());
    }

    private boolean mentionsPostgres() {
        var told = process.info();
        return (told.command().orElse("") + told.commandLine().orElse("") + arguments()).contains("postgres");
    }

    /** PostgreSQL's working directory is its data folder, however that was spelled; only Linux tells. */
    private boolean worksIn() {
        try {
            return Files.isSameFile(Path.of("/proc", Long.toString(process.pid()), "cwd"), folder);
        } catch (IOException unknown) {
            return false;
        }
    }

    /** The number belongs to another program by now, and PostgreSQL would refuse to start because of it. */
    private void forget() {
        try {
            Files.deleteIfExists(pidFile(folder));
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }

    /** The file goes last; the process may stay as a zombie where nobody collects it. */
    private void awaitEnd() {
        if (!Patience.of(PATIENCE).until(() -> !process.isAlive() || !Files.exists(pidFile(folder)))) {
            throw inUse("is still using");
        }
    }

    private List<String> arguments() {
        return process.info().arguments().map(List::of).orElse(List.of());
    }

    private CannotStart inUse(String how) {
        return new CannotStart(
                "A PostgreSQL, process " + process.pid() + ", " + how + " the folder " + folder + ".",
                "End that process, then start Candor again.");
    }
}
