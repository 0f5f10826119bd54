package io.candor.playground;

import io.candor.playground.Chat.Standing;

/** Whether the bot may do something in a chat. */
final class ChatAccess {
    private final World world;

    ChatAccess(World world) {
        this.world = world;
    }

    /** The chat of a call that only reads. */
    Chat readable(Parameters given) {
        var chat = find(given.text("chat_id"));
        switch (chat.standing()) {
            case KICKED -> throw Refusal.BOT_KICKED.because();
            case LEFT -> throw Refusal.BOT_NOT_MEMBER.because();
            case NEVER_STARTED, IN, BLOCKED, DEACTIVATED, UPGRADED -> {}
        }
        return chat;
    }

    /** The chat of a call that changes what is there. */
    Chat editable(Parameters given) {
        var chat = readable(given);
        if (chat.standing() == Standing.DEACTIVATED) {
            throw Refusal.USER_DEACTIVATED.because();
        }
        return chat;
    }

    /** The chat of a call that adds to it. */
    Chat writable(Parameters given) {
        var chat = editable(given);
        if (chat.standing() == Standing.UPGRADED) {
            var words = Refusal.GROUP_UPGRADED.description();
            throw new Refused(400, words, Json.object().put("migrate_to_chat_id", chat.successor()));
        }
        return chat;
    }

    /** The server tells last of all that the person does not want it. */
    static void refuseWhereUnwanted(Chat chat) {
        switch (chat.standing()) {
            case NEVER_STARTED -> throw Refusal.NEVER_STARTED.because();
            case BLOCKED -> throw Refusal.BOT_BLOCKED.because();
            case IN, DEACTIVATED, LEFT, KICKED, UPGRADED -> {}
        }
    }

    Chat find(String chatId) {
        if (chatId.isEmpty()) {
            throw Refusal.CHAT_ID_EMPTY.because();
        }
        var chat = chatId.matches("-?\\d{1,18}") ? world.chat(Long.parseLong(chatId)) : null;
        if (chat == null) {
            throw Refusal.CHAT_NOT_FOUND.because();
        }
        return chat;
    }
}
