package io.candor.sealing;

import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.FileTime;
import org.jspecify.annotations.Nullable;

/** What tells without opening it whether a file is the one that was read: each change of a keyset makes another file. */
record Stamp(@Nullable Object file, FileTime written, long size) {
    /** Of a file that is not there, or cannot be looked at. */
    static final Stamp NONE = new Stamp(null, FileTime.fromMillis(0), -1);

    static Stamp of(BasicFileAttributes attributes) {
        return new Stamp(attributes.fileKey(), attributes.lastModifiedTime(), attributes.size());
    }

    /** Whether nothing has changed in between; not where nobody knows. */
    boolean isOfTheFileOf(Stamp earlier) {
        return !equals(NONE) && equals(earlier);
    }
}
