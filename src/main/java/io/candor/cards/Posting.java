package io.candor.cards;

import io.candor.bot.Destination;
import io.candor.bot.Subject;
import java.util.UUID;

/** A card to be posted, as it lies among the tasks. */
record Posting(char kind, UUID subject, long chat, int thread) {

    static Posting of(Subject subject, Destination to) {
        return new Posting(subject.kind(), subject.id(), to.chat(), to.thread());
    }

    Subject about() {
        return new Subject(kind, subject);
    }

    Destination to() {
        return new Destination(chat, thread);
    }

    /** The same for the supergroup that the group has become. */
    Posting movedTo(long supergroup) {
        return new Posting(kind, subject, supergroup, 0);
    }

    @Override
    public String toString() {
        return "Posting[hidden]";
    }
}
