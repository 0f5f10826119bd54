package io.candor.bot;

/**
 * Whoever talks to the bot, and where, for as long as one call lasts: never stored, never logged.
 *
 * @param user in a group the group itself for administrators who write anonymously: they hold no role
 * @param thread the topic of a group that has topics; 0 for none
 */
public record Person(long chat, long user, int thread) {

    public Person(long chat, long user) {
        this(chat, user, 0);
    }

    /** An administrator who writes in the name of the group: nobody knows who that is. */
    public boolean isTheGroup() {
        return user == chat && chat < 0;
    }

    /** The same person in the private chat with the bot. */
    public Person inPrivate() {
        return new Person(user, user);
    }

    /** Where to answer. */
    public Destination here() {
        return new Destination(chat, thread);
    }

    @Override
    public String toString() {
        return "Person[hidden]";
    }
}
