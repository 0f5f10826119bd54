package io.candor.playground;

import io.candor.playground.Chat.Standing;
import java.util.Objects;
import tools.jackson.databind.JsonNode;

/** Turns what people do into updates for the bot. */
final class Deliveries {
    private final World world;

    Deliveries(World world) {
        this.world = world;
    }

    Chat existing(long chatId) {
        var chat = world.chat(chatId);
        if (chat == null) {
            throw new NotPossible("no-chat");
        }
        return chat;
    }

    Message existing(Chat chat, int messageId) {
        var message = chat.find(messageId);
        if (message == null) {
            throw new NotPossible("no-message");
        }
        return message;
    }

    /** The chat, if that person may write there; a private chat is started by it. */
    Chat entered(Person who, long chatId) {
        var chat = existing(chatId);
        boolean inside =
                chat.isPrivate() ? chat.id() == who.id() : chat.members().containsKey(who.id());
        if (!inside) {
            throw new NotPossible("not-in-chat");
        }
        if (chat.standing() == Standing.BLOCKED) {
            throw new NotPossible("blocked");
        }
        if (chat.standing() == Standing.NEVER_STARTED) {
            chat.becomes(Standing.IN);
        }
        return chat;
    }

    void deliver(String kind, Chat chat, Message message) {
        boolean there = chat.standing() == Standing.IN;
        if (there && (chat.isPrivate() || chat.readsAll() || isForBot(chat, message))) {
            world.updates().add(kind, chat.shown(message));
        }
    }

    /** In a group a bot without rights sees replies to it and commands, unless they name another bot. */
    private static boolean isForBot(Chat chat, Message message) {
        var replied = message.replyTo() == null ? null : chat.find(message.replyTo());
        boolean reply = replied != null && replied.isFromBot();
        return reply || message.body().path("entities").valueStream().anyMatch(entity -> isForBot(entity, message));
    }

    private static boolean isForBot(JsonNode entity, Message message) {
        int from = entity.path("offset").asInt();
        var covered =
                message.text().substring(from, from + entity.path("length").asInt());
        var name = "@" + Bot.CANDOR.username();
        return switch (entity.path("type").asString()) {
            case "bot_command" -> !covered.contains("@") || covered.endsWith(name);
            case "mention" -> covered.equals(name);
            default -> false;
        };
    }

    String press(Person who, Chat chat, int messageId, String data) {
        var id = world.presses().open(chat, who);
        var query = Json.object().put("id", id);
        query.set("from", who.json());
        query.set("message", pressed(chat, messageId));
        query.put("chat_instance", Long.toString(Objects.hash(chat.id(), "instance")));
        world.updates().add("callback_query", query.put("data", data));
        return id;
    }

    private static JsonNode pressed(Chat chat, int messageId) {
        var message = chat.find(messageId);
        if (message != null) {
            return chat.shown(message);
        }
        var inaccessible = Json.object().put("message_id", messageId).put("date", 0);
        return inaccessible.set("chat", chat.json());
    }

    /** Tells the bot that it stands otherwise in a chat now. */
    void standing(Chat chat, Person by, String before, String now) {
        var change = Json.object();
        change.set("chat", chat.json());
        change.set("from", by.json());
        change.put("date", world.now().getEpochSecond());
        change.set("old_chat_member", ChatMethods.member(Bot.CANDOR.json(), before));
        change.set("new_chat_member", ChatMethods.member(Bot.CANDOR.json(), now));
        world.updates().add("my_chat_member", change);
        world.journal().add("chat", Json.object().put("chat", chat.id()));
    }
}
