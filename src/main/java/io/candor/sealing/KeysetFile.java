package io.candor.sealing;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Collection;
import java.util.List;
import java.util.function.UnaryOperator;

/** The file that holds the keys: private to its owner, changed by one writer at a time, and whole at every moment. */
class KeysetFile {
    private final Path path;
    private final KeysetTrouble trouble;

    KeysetFile(Path path) {
        this.path = path;
        this.trouble = new KeysetTrouble(path);
    }

    /** The sentences about this file. */
    KeysetTrouble trouble() {
        return trouble;
    }

    /** True also when something is there that cannot be looked at: then reading it says so. */
    boolean exists() {
        return Files.exists(path) || Files.isDirectory(DurableFile.folder(path)) && !Files.notExists(path);
    }

    /** Makes a keyset with a key for each of these periods, unless another process was quicker. */
    void create(Collection<Period> periods) {
        try {
            DurableFile.makeFolder(DurableFile.folder(path));
            try (var _ = WriterLock.on(path)) {
                if (!exists()) {
                    DurableFile.write(path, KeysetFormat.write(Handles.fresh(periods)));
                }
            }
        } catch (IOException cause) {
            throw trouble.unwritable(cause);
        }
    }

    Keyset read() {
        return new Keyset(handles());
    }

    /** Adds a key for this period to what the file holds by now, and returns that. */
    Keyset add(Period period) {
        return change(handles -> handles.with(List.of(period)));
    }

    /** Changes what the file holds by now, and returns what it holds then; what stays the very same is not written. */
    Keyset change(UnaryOperator<Handles> how) {
        try {
            return change(path.toRealPath(), how); // a link to the file stays a link
        } catch (IOException cause) {
            throw trouble.unchangeable(cause);
        }
    }

    private Keyset change(Path file, UnaryOperator<Handles> how) throws IOException {
        try (var _ = WriterLock.on(file)) {
            Handles before = handles();
            Handles after = how.apply(before);
            if (after != before) {
                refuseIfReadOnly();
                DurableFile.write(file, KeysetFormat.write(after));
            }
            return new Keyset(after);
        }
    }

    /** Another one as soon as the file was replaced, by whichever process. */
    Stamp stamp() {
        try {
            return Stamp.of(Files.readAttributes(path, BasicFileAttributes.class));
        } catch (IOException _) {
            return Stamp.NONE;
        }
    }

    private Handles handles() {
        try {
            if (Permissions.openToOthers(path)) {
                throw trouble.open();
            }
            return KeysetFormat.read(Files.readAllBytes(path)).orElseThrow(trouble::damaged);
        } catch (NoSuchFileException _) {
            throw trouble.missing();
        } catch (IOException cause) {
            throw trouble.unreadable(cause);
        }
    }

    /** A rename would get past the file's own mode; whoever made it read-only meant it. */
    private void refuseIfReadOnly() throws IOException {
        if (Permissions.readOnly(path)) {
            throw new AccessDeniedException(path.toString());
        }
    }
}
