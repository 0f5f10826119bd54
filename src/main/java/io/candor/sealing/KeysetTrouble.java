package io.candor.sealing;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Path;

/** What can be wrong with a keyset, as sentences for whoever runs Candor; they name the path as it was configured. */
record KeysetTrouble(Path path) {
    CannotStart missing() {
        return new CannotStart(
                "The keyset " + path + " is missing, but this database was written with one.",
                "Put it back from your backup, or start with an empty database: without its keyset nobody can read what"
                        + " is sealed in this one.");
    }

    CannotStart misfit() {
        return new CannotStart(
                "The keyset " + path + " does not fit this database, which was written with another one.",
                "Put the keyset that belongs to this database there, or point candor.keyset or the database setting to"
                        + " the right place.");
    }

    CannotStart damaged() {
        return new CannotStart(
                "The keyset " + path + " is damaged, or was written by a later version.",
                "Put it back from your backup, and keep the damaged file until that has worked.");
    }

    CannotStart open() {
        return new CannotStart(
                "The keyset " + path + " can be read or changed by others on this machine.",
                "Close it with: chmod 600 " + path);
    }

    CannotStart unreadable(IOException cause) {
        return new CannotStart(
                "The keyset " + path + " cannot be read.",
                "Let it belong to the user who runs Candor, readable for nobody else.",
                cause);
    }

    CannotStart unwritable(IOException cause) {
        return new CannotStart(
                "The keyset " + path + " cannot be written.",
                "Make it and its folder writable for the user who runs Candor, or set candor.keyset to another place.",
                cause);
    }

    CannotStart noKey() {
        return new CannotStart(
                "The keyset " + path + " holds no key to seal with, and none can be added.",
                "Make it and its folder writable for the user who runs Candor.");
    }
}
