package io.candor.sealing;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** What can be wrong with a keyset, as sentences for whoever runs Candor; they name the path as it was configured. */
record KeysetTrouble(Path path) {
    /** At the start, with what is lost if there is no copy. */
    CannotStart missing(long words, long addresses) {
        return new CannotStart(
                "The keyset " + path + " is missing, but this database was written with one.",
                "Put its newest copy back. Without any, " + words + " sealed texts can never be read again, "
                        + addresses
                        + " authors never be told anything, the receipt codes, buttons and invitations that people have"
                        + " open nothing, and members by invitation are not known any more; the ledger and the officials"
                        + " are not sealed and stay in the database. To begin anew, name an empty database with"
                        + " candor.data or spring.datasource.url.");
    }

    CannotStart missing() {
        return new CannotStart(
                "The keyset " + path + " is missing.", "Put its newest copy back, or correct candor.keyset.");
    }

    CannotStart outdated(List<String> lacking) {
        return new CannotStart(
                "The keyset " + path + " is older than this database: it lacks the keys of "
                        + String.join(", ", lacking) + ", and what was sealed with them cannot be read.",
                "Put its newest copy there. If there is none, what was sealed since is lost: restore the database from a"
                        + " backup that is not newer than this keyset.");
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

    CannotStart unchangeable(IOException cause) {
        return new CannotStart(
                "The keyset " + path + " cannot be changed.",
                "Make it and its folder writable for the user who runs Candor. Where that shall not be, make them so once a"
                        + " week for as long as this takes: java -jar candor.jar keys rotate",
                cause);
    }

    CannotStart noKey() {
        return new CannotStart(
                "The keyset " + path + " holds no key to seal with, and none can be added.",
                "Make it and its folder writable for the user who runs Candor.");
    }
}
