package io.candor.bot;

import java.util.Optional;

/** What Telegram tells about officials and groups when it is asked; asked live, about nobody who is a member only. */
public interface Directory {

    /** Empty where Telegram does not tell, as of people who have never written to the bot. */
    Optional<Profile> person(long user);

    /** Empty where the bot is not in that group. */
    Optional<Group> group(long chat);

    /** How somebody calls themselves. */
    record Profile(String name, Optional<String> username) {
        @Override
        public String toString() {
            return "Profile[hidden]";
        }
    }

    /**
     * A group that the bot is in.
     *
     * @param people how many are in it, without the bot
     * @param administrator whether the bot is one there
     */
    record Group(String title, int people, boolean administrator) {
        @Override
        public String toString() {
            return "Group[hidden]";
        }
    }
}
