package io.candor.database;

/** What a database is for; it remembers the first answer for ever. */
enum InstallationKind {
    PLAYGROUND("the playground"),
    REAL("a real bot");

    private final String words;

    InstallationKind(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }
}
