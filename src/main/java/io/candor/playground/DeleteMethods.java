package io.candor.playground;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** {@code deleteMessage} and {@code deleteMessages}. */
final class DeleteMethods {
    private static final Duration DELETABLE = Duration.ofHours(48);
    private static final int MOST = 100;

    private final World world;
    private final ChatAccess access;

    DeleteMethods(World world, ChatAccess access) {
        this.world = world;
        this.access = access;
    }

    Map<String, Method> methods() {
        return Map.of("deletemessage", this::deleteMessage, "deletemessages", this::deleteMessages);
    }

    private JsonNode deleteMessage(Parameters given) {
        if (!given.given("chat_id")) {
            throw Refusal.DELETE_WITHOUT_CHAT.because();
        }
        if (given.number("message_id") == 0) {
            throw Refusal.DELETE_WITHOUT_MESSAGE.because();
        }
        var chat = access.writable(given);
        var message = chat.find(given.number("message_id"));
        if (message == null) {
            throw Refusal.DELETE_NOT_FOUND.because();
        }
        return delete(chat, List.of(message));
    }

    /** Messages that are not there are passed over; one that may not be deleted saves all of them. */
    private JsonNode deleteMessages(Parameters given) {
        var ids = ids(given);
        if (ids.isEmpty()) {
            throw Refusal.IDS_MISSING.because();
        }
        var chat = access.writable(given);
        var found = new ArrayList<Message>();
        for (var id : ids) {
            var message = chat.find(id);
            if (message != null) {
                found.add(message);
            }
        }
        return delete(chat, found);
    }

    private JsonNode delete(Chat chat, List<Message> messages) {
        if (!messages.stream().allMatch(message -> isDeletable(chat, message))) {
            throw Refusal.DELETE_FORBIDDEN.because();
        }
        world.delete(chat, messages.stream().map(Message::id).toList());
        return Json.yes();
    }

    private boolean isDeletable(Chat chat, Message message) {
        boolean may = message.isFromBot() || chat.isPrivate() || chat.readsAll();
        return may && message.sentAt().plus(DELETABLE).isAfter(world.now());
    }

    private static List<Long> ids(Parameters given) {
        var ids = given.json("message_ids", Refusal.IDS_UNPARSABLE);
        if (ids == null) {
            throw Refusal.IDS_MISSING.because();
        }
        if (!ids.isArray()) {
            throw Refusal.IDS_NOT_AN_ARRAY.because();
        }
        if (ids.size() > MOST) {
            throw Refusal.IDS_TOO_MANY.because();
        }
        return ids.valueStream().map(DeleteMethods::id).toList();
    }

    private static long id(JsonNode id) {
        if (!id.isNumber() && !id.isString()) {
            throw Refusal.IDS_NOT_NUMBERS.because();
        }
        if (id.asLong(0) <= 0) {
            throw Refusal.IDS_INVALID.because();
        }
        return id.asLong();
    }
}
