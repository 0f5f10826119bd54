package io.candor.bot;

import java.util.Set;

/** The command menus of single chats. Each call throws {@link Unreachable} where it is to be tried again later. */
public interface Menus {

    /** What somebody with these roles sees in the private chat. */
    void show(long user, Set<Role> roles, Language language);

    /** What everybody sees in a group of officials. */
    void showInGroup(long chat, Language language);

    /** Back to what everybody sees. */
    void remove(long chat);

    /** Telegram cannot be reached at the moment. */
    class Unreachable extends RuntimeException {
        public Unreachable() {
            super("Telegram cannot be reached", null, false, false);
        }
    }
}
