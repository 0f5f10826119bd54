package io.candor.playground;

import io.candor.playground.World.Outline;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** {@code sendMessage}. */
final class SendMethods {
    static final int LONGEST_TEXT = 4096;

    /** A message that the bot wants to be replied to, if there is one. */
    private record Reply(long message, boolean orWithout) {}

    private final World world;
    private final ChatAccess access;
    private final Pace pace;
    private final TextReader texts;

    SendMethods(World world, ChatAccess access, Pace pace) {
        this.world = world;
        this.access = access;
        this.pace = pace;
        this.texts = new TextReader(world);
    }

    Map<String, Method> methods() {
        return Map.of("sendmessage", this::sendMessage);
    }

    private JsonNode sendMessage(Parameters given) {
        var text = texts.read(given);
        var reply = reply(given);
        var markup = MarkupReader.read(given);
        TextReader.addPreview(given, Json.object());
        var chat = access.writable(given);
        int topic = topic(given, chat);
        var replyTo = find(reply, chat);
        var cleaned = TextReader.clean(text);
        MarkupReader.check(markup);
        pace.spend(chat);
        ChatAccess.refuseWhereUnwanted(chat);
        if (cleaned.text().length() > LONGEST_TEXT) {
            throw Refusal.TEXT_TOO_LONG.because();
        }
        var outline = new Outline(markup, replyTo, topic);
        return chat.shown(world.post(chat, Bot.CANDOR.json(), outline, body -> fill(body, cleaned, given)));
    }

    private static void fill(ObjectNode body, Formatted text, Parameters given) {
        text.into(body, "text");
        TextReader.addPreview(given, body);
        if (given.flag("protect_content")) {
            body.put("has_protected_content", true);
        }
    }

    private static Reply reply(Parameters given) {
        var reply = given.json("reply_parameters", Refusal.REPLY_UNPARSABLE);
        if (reply == null) {
            return new Reply(given.number("reply_to_message_id"), given.flag("allow_sending_without_reply"));
        }
        if (!reply.isObject()) {
            throw Refusal.REPLY_NOT_AN_OBJECT.because();
        }
        if (!reply.isEmpty() && !reply.has("message_id")) {
            throw Refusal.REPLY_WITHOUT_MESSAGE.because();
        }
        return new Reply(
                reply.path("message_id").asLong(0),
                reply.path("allow_sending_without_reply").asBoolean(false));
    }

    /** The general topic, whose number is 1, can only be meant by naming none. */
    private static int topic(Parameters given, Chat chat) {
        long topic = given.number("message_thread_id");
        if (topic != 0 && !chat.topics().has(topic)) {
            throw Refusal.THREAD_NOT_FOUND.because();
        }
        return Math.toIntExact(topic);
    }

    private static @Nullable Integer find(Reply reply, Chat chat) {
        var replied = reply.message() > 0 ? chat.find(reply.message()) : null;
        if (reply.message() > 0 && replied == null && !reply.orWithout()) {
            throw Refusal.REPLY_NOT_FOUND.because();
        }
        return replied == null ? null : replied.id();
    }
}
