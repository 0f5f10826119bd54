package io.candor.playground;

import io.candor.playground.World.Outline;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * The topics of a group. Each begins with a message about itself, whose number is the topic's, and which everything in
 * it replies to that replies to nothing else; what stands in no topic is in the general one.
 */
final class Topics {
    private final Set<Integer> topics = new HashSet<>();

    void add(int topic) {
        topics.add(topic);
    }

    void remove(int topic) {
        topics.remove(topic);
    }

    boolean has(long topic) {
        return topics.stream().anyMatch(known -> known == topic);
    }

    /** A reply stays in the topic of what it replies to. */
    static Outline settle(Outline wanted, @Nullable Message replied) {
        int topic = wanted.topic() == 0 && replied != null ? replied.topic() : wanted.topic();
        var above = wanted.replyTo() == null && topic != 0 ? Integer.valueOf(topic) : wanted.replyTo();
        return new Outline(wanted.markup(), above, topic);
    }

    /** Outside of topics a thread is only what replies to the same message. */
    static void mark(ObjectNode body, Outline outline, @Nullable Message replied) {
        if (outline.topic() != 0) {
            body.put("message_thread_id", outline.topic()).put("is_topic_message", true);
        } else if (replied != null) {
            body.put("message_thread_id", replied.thread());
        }
    }

    /** What the message about a new topic says. */
    static void introduce(ObjectNode body, String name) {
        body.put("message_thread_id", body.path("message_id").asInt()).put("is_topic_message", true);
        body.putObject("forum_topic_created").put("name", name).put("icon_color", 0x6FB9F0);
    }
}
