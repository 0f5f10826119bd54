package io.candor.database;

import io.candor.CannotStart;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.List;

/** The database files of one folder and the server that works on them. */
record Cluster(DataFolder folder, Programs programs, String password) {
    /** The version whose binaries are packed, and whose files are understood. */
    static final String MAJOR = "18";

    private static final int TRIES = 3;

    /** Opens what is there, or makes it. */
    static Cluster in(DataFolder folder) {
        try {
            Files.deleteIfExists(folder.log());
            var programs = new Programs(Binaries.unpackedIn(folder.binaries()), folder.log());
            return new Cluster(folder, programs, passwordIn(folder)).prepared();
        } catch (IOException failed) {
            throw Trouble.in(folder, failed);
        }
    }

    private static String passwordIn(DataFolder folder) throws IOException {
        if (!Files.exists(folder.password()) && folder.hasDatabase()) {
            throw new CannotStart(
                    "The password of the embedded PostgreSQL is missing: " + folder.password() + ".",
                    "Put that file back from the backup that its folder came from.");
        }
        if (!Files.exists(folder.password())) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            OwnerOnly.file(folder.password(), Base64.getUrlEncoder().encodeToString(random));
        }
        return Files.readString(folder.password()).strip();
    }

    private Cluster prepared() throws IOException {
        if (!folder.hasDatabase()) {
            new NewCluster(folder, programs).make();
        }
        requireMajor();
        return this;
    }

    private void requireMajor() throws IOException {
        var version = Files.readString(folder.postgres().resolve("PG_VERSION")).strip();
        if (!version.equals(MAJOR)) {
            throw new CannotStart(
                    "The data folder " + folder.postgres() + " was made by PostgreSQL " + version + ", this Candor has "
                            + MAJOR + ".",
                    "Start the Candor that made it, or move the data over with pg_dump and pg_restore.");
        }
    }

    /** Starts the server on a free port, and says which. */
    int start() {
        try {
            for (var tries = 1; tries <= TRIES; tries++) {
                var port = freePort();
                if (programs.run("pg_ctl", startOn(port))) {
                    return port;
                }
                if (!Trouble.isTakenPort(folder)) {
                    break;
                }
            }
        } catch (IOException failed) {
            throw Trouble.in(folder, failed);
        }
        throw Trouble.in(folder);
    }

    /** Whether the server ended in time. */
    boolean stop() {
        try {
            return programs.run("pg_ctl", List.of("stop", "-s", "-m", "fast", "-t", "30", "-D", data()));
        } catch (IOException failed) {
            return false;
        }
    }

    /** Waits for five minutes: after a crash the log is replayed first. */
    private List<String> startOn(int port) {
        var log = folder.log().toString();
        return List.of("start", "-s", "-t", "300", "-D", data(), "-l", log, "-o", ServerOptions.on(port));
    }

    private String data() {
        return folder.postgres().toString();
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    @Override
    public String toString() {
        return "Cluster[" + folder.postgres() + "]";
    }
}
