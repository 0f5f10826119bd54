package io.candor.sealing;

import static java.nio.file.attribute.PosixFilePermission.GROUP_READ;
import static java.nio.file.attribute.PosixFilePermission.GROUP_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_READ;
import static java.nio.file.attribute.PosixFilePermission.OTHERS_WRITE;
import static java.nio.file.attribute.PosixFilePermission.OWNER_WRITE;

import java.io.IOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Collections;
import java.util.Set;

/** Who may read and write a file, where the file system knows of owner, group and others. */
final class Permissions {
    static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private static final Set<PosixFilePermission> FOREIGN = Set.of(GROUP_READ, GROUP_WRITE, OTHERS_READ, OTHERS_WRITE);

    private Permissions() {}

    /** For a new file: mode 0600. */
    static FileAttribute<?>[] ownerOnly() {
        var mode = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return POSIX ? new FileAttribute<?>[] {mode} : new FileAttribute<?>[0];
    }

    static boolean openToOthers(Path file) throws IOException {
        return POSIX && !Collections.disjoint(Files.getPosixFilePermissions(file), FOREIGN);
    }

    static boolean readOnly(Path file) throws IOException {
        return POSIX && !Files.getPosixFilePermissions(file).contains(OWNER_WRITE);
    }
}
