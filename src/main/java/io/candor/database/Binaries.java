package io.candor.database;

import io.candor.CannotStart;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's programs, unpacked once beside the data; call only while holding the folder's lock. */
record Binaries(Path folder) {

    /** The folder of the programs that belong to this Candor; those of an older one are removed. */
    static Path unpackedIn(Path folder) throws IOException {
        return new Binaries(folder).unpacked(archive());
    }

    private Path unpacked(URL archive) throws IOException {
        var home = folder.resolve(Cluster.MAJOR + "-" + archive.openConnection().getContentLengthLong());
        if (!Files.isDirectory(home)) {
            FileSystemUtils.deleteRecursively(folder);
            var draft = folder.resolve("unfinished");
            OwnerOnly.folder(draft);
            unpack(archive, draft);
            Files.move(draft, home, StandardCopyOption.ATOMIC_MOVE);
        }
        return home;
    }

    private static URL archive() {
        var os = System.getProperty("os.name", "").toLowerCase(Locale.ROOT).split(" ", 2)[0];
        var name = "postgres-" + (os.equals("mac") ? "darwin" : os) + "-" + processor();
        return Stream.of(name + "-alpine_linux.txz", name + ".txz")
                .filter(candidate -> candidate.contains("alpine") == Files.exists(Path.of("/etc/alpine-release")))
                .map(Binaries.class.getClassLoader()::getResource)
                .filter(Objects::nonNull)
                .findFirst()
                .orElseThrow(() -> new CannotStart(
                        "This build of Candor holds no PostgreSQL for this machine (" + name + ").",
                        "Build it on this machine, or name a PostgreSQL of your own with spring.datasource.url."));
    }

    private static String processor() {
        var name = System.getProperty("os.arch", "");
        return switch (name) {
            case "amd64", "x86_64" -> "x86_64";
            case "aarch64", "arm64" -> "arm_64";
            default -> name;
        };
    }

    private static void unpack(URL archive, Path target) throws IOException {
        try (var packed = new BufferedInputStream(archive.openStream());
                var entries = new TarArchiveInputStream(new XZInputStream(packed))) {
            for (var entry = next(entries); entry.isPresent(); entry = next(entries)) {
                write(
                        entry.get(),
                        entries,
                        target.resolve(entry.get().getName()).normalize());
            }
        }
    }

    private static Optional<TarArchiveEntry> next(TarArchiveInputStream entries) throws IOException {
        return Optional.ofNullable(entries.getNextEntry());
    }

    private static void write(TarArchiveEntry entry, InputStream content, Path file) throws IOException {
        if (entry.isDirectory()) {
            Files.createDirectories(file);
            return;
        }
        Files.createDirectories(Objects.requireNonNull(file.getParent()));
        if (entry.isSymbolicLink()) {
            Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
        } else {
            Files.copy(content, file);
            file.toFile().setExecutable(entry.getName().contains("bin/"), true);
        }
    }
}
