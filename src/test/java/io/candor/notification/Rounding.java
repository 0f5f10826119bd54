package io.candor.notification;

import io.candor.support.TestClock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.springframework.boot.test.context.TestComponent;

/** Lets notices leave while time passes, for tests of other packages. */
@TestComponent
public class Rounding {
    private static final Duration STEP = Duration.ofSeconds(50);

    private final Rounds rounds;
    private final PostOffice post;
    private final TestClock clock;

    Rounding(Rounds rounds, PostOffice post, TestClock clock) {
        this.rounds = rounds;
        this.post = post;
        this.clock = clock;
    }

    /** What leaves meanwhile. */
    public List<Left> passes(Duration time) {
        for (var passed = Duration.ZERO; passed.compareTo(time) < 0; passed = passed.plus(STEP)) {
            clock.pass(STEP);
            rounds.run();
        }
        return post.collected().stream()
                .map(each -> new Left(each.at(), each.text()))
                .toList();
    }

    /** That nothing of what came before is still to be told. */
    public void open() {
        post.open();
    }

    public record Left(Instant at, String text) {}
}
