package io.candor.playground;

import tools.jackson.databind.node.ObjectNode;

/**
 * Where somebody says something, and as who.
 *
 * @param topic 0 for the general one, or none
 * @param anonymous as an administrator who shows as the group itself; their presses name them all the same
 */
public record Spot(long chat, int topic, boolean anonymous) {
    private static final long GROUP_ANONYMOUS_BOT = 1087968824;

    public Spot(long chat) {
        this(chat, 0, false);
    }

    /** Who a message there is from. */
    ObjectNode sender(Person who) {
        return anonymous
                ? Json.object()
                        .put("id", GROUP_ANONYMOUS_BOT)
                        .put("is_bot", true)
                        .put("first_name", "Group")
                        .put("username", "GroupAnonymousBot")
                : who.json();
    }

    /** Marks a message as the group's own where it is. */
    void sign(ObjectNode body) {
        if (anonymous) {
            body.set("sender_chat", body.path("chat").deepCopy());
        }
    }
}
