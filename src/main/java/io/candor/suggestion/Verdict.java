package io.candor.suggestion;

/** How an author judges that an entry was closed. */
public enum Verdict {
    RESOLVED,
    PARTLY,
    NOT
}
