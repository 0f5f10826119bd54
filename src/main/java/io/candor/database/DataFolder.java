package io.candor.database;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import io.candor.CannotStart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The folder of the embedded PostgreSQL, held by a lock that the operating system lets go when the process dies. */
record DataFolder(Path path, FileChannel lock) implements AutoCloseable {
    private static final long ROOM_FOR_A_NEW_DATABASE = 250L << 20;
    private static final long ROOM_FOR_AN_OLD_DATABASE = 32L << 20;

    static DataFolder take(Path path) {
        try {
            OwnerOnly.folder(path);
            return lock(path, FileChannel.open(path.resolve("lock"), CREATE, WRITE));
        } catch (IOException unwritable) {
            throw new CannotStart(
                    "Candor cannot write to its data folder " + path + ".",
                    "Give its user the right to write there, or name another folder with candor.data.",
                    unwritable);
        }
    }

    /** Whether a Candor is running on it. */
    static boolean isTaken(Path path) {
        try (var channel = FileChannel.open(path.resolve("lock"), CREATE, WRITE);
                var lock = channel.tryLock()) {
            return lock == null;
        } catch (OverlappingFileLockException heldByThisProcess) {
            return true;
        } catch (IOException unwritable) {
            return false; // taking it says so
        }
    }

    private static DataFolder lock(Path path, FileChannel channel) throws IOException {
        try {
            if (channel.tryLock() != null) {
                return new DataFolder(path, channel);
            }
        } catch (OverlappingFileLockException heldByThisProcess) {
            // refused below like one that another process holds
        }
        channel.close();
        throw new CannotStart(
                "Another Candor is already running on this folder: " + path + ".",
                "Stop it first, or give this one a folder of its own with candor.data.");
    }

    Path postgres() {
        return path.resolve("postgres");
    }

    /** The password of the database: beside its folder, so that it is in the same backup. */
    Path password() {
        return path.resolve("postgres.password");
    }

    /** What PostgreSQL and its programs said since the last start. */
    Path log() {
        return path.resolve("postgres.log");
    }

    Path binaries() {
        return path.resolve("postgres-binaries");
    }

    /** Whether there is a database; it is moved to its place only when it is whole. */
    boolean hasDatabase() {
        return Files.exists(postgres().resolve("PG_VERSION"));
    }

    void requireRoom() {
        var needed = hasDatabase() ? ROOM_FOR_AN_OLD_DATABASE : ROOM_FOR_A_NEW_DATABASE;
        if (usable() < needed) {
            throw diskFull();
        }
    }

    CannotStart diskFull() {
        return new CannotStart(
                "The disk of the data folder " + path + " is full.",
                "Make room there, or move the folder to a larger disk and name it with candor.data.");
    }

    private long usable() {
        try {
            return Files.getFileStore(path).getUsableSpace();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException alreadyGone) {
            // a lock that cannot be given back ends with the process
        }
    }
}
