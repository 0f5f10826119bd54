package io.candor.sealing;

import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.READ;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.UserPrincipal;
import java.util.Objects;
import java.util.Set;

/** Writes a file so that after a crash, whenever it comes, the old or the new content is there, whole. */
final class DurableFile {
    private DurableFile() {}

    /** Returns once the content would survive a loss of power. */
    static void write(Path file, byte[] content) throws IOException {
        Path draft = beside(file, ".new");
        Files.deleteIfExists(draft); // left behind by a crash
        try {
            writeDraft(draft, content);
            keepOwner(file, draft);
            Files.move(draft, file, ATOMIC_MOVE);
        } finally {
            Files.deleteIfExists(draft);
        }
        sync(folder(file));
    }

    /** Makes a folder and those above it, each of them entered durably in the one above. */
    static void makeFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            makeFolder(folder(folder));
            Files.createDirectories(folder);
            sync(folder(folder));
        }
    }

    static Path folder(Path file) {
        return Objects.requireNonNull(file.toAbsolutePath().getParent(), "a path that is a root");
    }

    static Path beside(Path file, String suffix) {
        return folder(file).resolve(file.getFileName() + suffix);
    }

    private static void writeDraft(Path draft, byte[] content) throws IOException {
        try (FileChannel channel = FileChannel.open(draft, Set.of(CREATE_NEW, WRITE), Permissions.ownerOnly())) {
            ByteBuffer rest = ByteBuffer.wrap(content);
            while (rest.hasRemaining()) {
                channel.write(rest);
            }
            channel.force(true);
        }
    }

    /** Whoever owned the file owns it still, also when root wrote it. */
    private static void keepOwner(Path file, Path draft) throws IOException {
        if (Permissions.POSIX && Files.exists(file)) {
            UserPrincipal owner = Files.getOwner(file);
            if (!owner.equals(Files.getOwner(draft))) {
                Files.setOwner(draft, owner);
            }
        }
    }

    /** Makes names in a folder durable; Windows neither needs nor allows it. */
    private static void sync(Path folder) throws IOException {
        if (Permissions.POSIX) {
            try (FileChannel channel = FileChannel.open(folder, READ)) {
                channel.force(true);
            }
        }
    }
}
