package io.candor.suggestion;

import io.candor.bot.Destination;
import io.candor.bot.Subject;
import io.candor.cards.Cards;
import io.candor.cards.Standing;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Cards that are only noted, in the order in which they were asked for. */
@TestComponent
public class NotedCards implements Cards, Standing {
    private final List<Posted> posted = Collections.synchronizedList(new ArrayList<>());
    private final List<List<Subject>> passed = Collections.synchronizedList(new ArrayList<>());
    private final List<Subject> changed = Collections.synchronizedList(new ArrayList<>());

    public List<Posted> posted() {
        return List.copyOf(posted);
    }

    /** From which subject to which other. */
    public List<List<Subject>> passed() {
        return List.copyOf(passed);
    }

    public List<Subject> changed() {
        return List.copyOf(changed);
    }

    public void forget() {
        posted.clear();
        changed.clear();
        passed.clear();
    }

    @Override
    public void post(Subject subject, Destination to) {
        posted.add(new Posted(subject, to));
    }

    @Override
    public boolean stands(Subject subject, Destination in) {
        return posted.contains(new Posted(subject, in));
    }

    @Override
    public void changed(Subject subject) {
        changed.add(subject);
    }

    @Override
    public void seenAnew(long chat) {}

    @Override
    public void pass(Subject from, Subject to) {
        passed.add(List.of(from, to));
    }

    @Override
    public void retire(long chat) {}

    @Override
    public void forget(long chat) {}

    public record Posted(Subject subject, Destination to) {}
}
