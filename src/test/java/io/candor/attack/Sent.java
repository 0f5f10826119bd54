package io.candor.attack;

import io.candor.support.Opinions.Opinion;
import java.util.TreeSet;
import java.util.UUID;

/** One opinion that somebody sent, and all that officials may rightly know of it beside its words. */
final class Sent {
    final UUID id;
    final Opinion opinion;
    final String category;
    final int day;
    final int release;

    /** The releases in which something about it came out for officials to see. */
    final TreeSet<Integer> seen = new TreeSet<>();

    /** What came out, and in which release: whoever looks after each release knows. */
    private final StringBuilder history = new StringBuilder();

    private boolean withdrawn;

    Sent(UUID id, Opinion opinion, String category, int day, int release) {
        this.id = id;
        this.opinion = opinion;
        this.category = category;
        this.day = day;
        this.release = release;
        comesOut('+', release);
    }

    String author() {
        return opinion.author();
    }

    String history() {
        return history.toString();
    }

    boolean isWithdrawn() {
        return withdrawn;
    }

    void comesOut(char what, int inRelease) {
        seen.add(inRelease);
        history.append(what).append(inRelease);
        withdrawn |= what == 'W';
    }
}
