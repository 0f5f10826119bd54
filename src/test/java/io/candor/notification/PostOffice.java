package io.candor.notification;

import io.candor.bot.Destination;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply;
import io.candor.support.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.function.Function;
import org.springframework.boot.test.context.TestComponent;

/** Keeps what is sent, and answers as a test tells it to. */
@TestComponent
class PostOffice implements Mouth {
    private final TestClock clock;
    private final List<Posted> posted = Collections.synchronizedList(new ArrayList<>());
    private volatile Function<Posted, Outcome> answer = _ -> new Done(1);

    PostOffice(TestClock clock) {
        this.clock = clock;
    }

    record Posted(long chat, Instant at, Language language, Reply.Say message) {
        String text() {
            return message.html();
        }
    }

    @Override
    public Outcome say(Destination to, Language language, Reply.Say message) {
        var each = new Posted(to.chat(), clock.instant(), language, message);
        posted.add(each);
        return answer.apply(each);
    }

    @Override
    public Outcome redraw(long chat, int message, Language language, Reply.Redraw drawn) {
        throw new UnsupportedOperationException("notices are never drawn anew");
    }

    void answers(Function<Posted, Outcome> how) {
        answer = how;
    }

    /** Everything is taken again, and what was posted is forgotten. */
    void open() {
        posted.clear();
        answer = _ -> new Done(1);
    }

    /** What was posted since the last look. */
    List<Posted> collected() {
        var all = List.copyOf(posted);
        posted.clear();
        return all;
    }
}
