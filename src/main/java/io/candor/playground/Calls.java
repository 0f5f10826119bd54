package io.candor.playground;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;

/** The calls that the bot made, the last hundred thousand of them. */
final class Calls {
    private static final int KEPT = 100_000;

    private final Deque<Call> calls = new ArrayDeque<>();

    synchronized void add(Call call) {
        calls.addLast(call);
        if (calls.size() > KEPT) {
            calls.removeFirst();
        }
    }

    synchronized List<Call> all() {
        return List.copyOf(calls);
    }
}
