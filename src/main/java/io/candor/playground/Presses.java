package io.candor.playground;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Presses that wait for the bot's answer, and what it answered. */
final class Presses {
    private static final Duration ANSWERABLE = Duration.ofSeconds(150);
    private static final int LONGEST_ANSWER = 200;

    /** What the bot answers: a notice, and the link that the telephone opens; both empty for none. */
    record Answer(String text, String url, boolean alert) {
        @Override
        public String toString() {
            return "Answer[redacted]";
        }
    }

    private record Press(long chat, long person, Instant at) {}

    private final Clock clock;
    private final Journal journal;
    private final Map<String, Press> open = new HashMap<>();
    private final Map<String, Answer> answers = new HashMap<>();
    private long last = 4_000_000_000_000_000_000L;

    Presses(Clock clock, Journal journal) {
        this.clock = clock;
        this.journal = journal;
    }

    String open(Chat chat, Person person) {
        var id = Long.toString(++last);
        open.put(id, new Press(chat.id(), person.id(), clock.instant()));
        return id;
    }

    /** Only once, and only while the person's telephone still waits. */
    void answer(String id, Answer answer) {
        var press = open.get(id);
        if (press == null || press.at().plus(ANSWERABLE).isBefore(clock.instant())) {
            throw Refusal.QUERY_TOO_OLD.because();
        }
        if (answer.text().length() > LONGEST_ANSWER) {
            throw Refusal.ANSWER_TOO_LONG.because();
        }
        if (!answer.url().isEmpty() && Links.payload(answer.url()).isEmpty()) {
            throw Refusal.ANSWER_URL.because();
        }
        open.remove(id);
        answers.put(id, answer);
        journal.add("answer", event(id, press, answer).put("show_alert", answer.alert()));
    }

    /** What the bot answered; null for nothing yet. */
    @Nullable
    Answer answer(String id) {
        return answers.get(id);
    }

    private static ObjectNode event(String id, Press press, Answer answer) {
        var event = Json.object().put("chat", press.chat()).put("query", id).put("person", press.person());
        if (!answer.url().isEmpty()) {
            event.put("url", answer.url());
        }
        return answer.text().isEmpty() ? event : event.put("text", answer.text());
    }
}
