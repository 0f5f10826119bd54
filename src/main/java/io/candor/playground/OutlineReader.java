package io.candor.playground;

import io.candor.playground.World.Outline;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/**
 * Reads what a message of the bot stands on: first what can be told without the chat, then what must be there.
 *
 * @param message that it wants to reply to; 0 for none
 * @param orWithout whether it goes without where that is not there
 */
record OutlineReader(@Nullable ObjectNode markup, long message, boolean orWithout) {

    static OutlineReader read(Parameters given) {
        var reply = given.json("reply_parameters", Refusal.REPLY_UNPARSABLE);
        if (reply == null) {
            return new OutlineReader(
                    MarkupReader.read(given),
                    given.number("reply_to_message_id"),
                    given.flag("allow_sending_without_reply"));
        }
        if (!reply.isObject()) {
            throw Refusal.REPLY_NOT_AN_OBJECT.because();
        }
        if (!reply.isEmpty() && !reply.has("message_id")) {
            throw Refusal.REPLY_WITHOUT_MESSAGE.because();
        }
        return new OutlineReader(
                MarkupReader.read(given),
                reply.path("message_id").asLong(0),
                reply.path("allow_sending_without_reply").asBoolean(false));
    }

    Outline in(Chat chat, Parameters given) {
        int topic = topic(given, chat);
        return new Outline(markup, replyTo(chat), topic);
    }

    /** The general topic, whose number is 1, can only be meant by naming none. */
    private static int topic(Parameters given, Chat chat) {
        long topic = given.number("message_thread_id");
        if (topic != 0 && !chat.topics().has(topic)) {
            throw Refusal.THREAD_NOT_FOUND.because();
        }
        return Math.toIntExact(topic);
    }

    private @Nullable Integer replyTo(Chat chat) {
        var replied = message > 0 ? chat.find(message) : null;
        if (message > 0 && replied == null && !orWithout) {
            throw Refusal.REPLY_NOT_FOUND.because();
        }
        return replied == null ? null : replied.id();
    }
}
