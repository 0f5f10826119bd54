package io.candor.bot;

/**
 * A chat that the bot writes to.
 *
 * @param thread the topic of a group that has topics; 0 for none
 */
public record Destination(long chat, int thread) {

    public static Destination privately(long user) {
        return new Destination(user, 0);
    }

    public boolean isGroup() {
        return chat < 0;
    }

    @Override
    public String toString() {
        return "Destination[hidden]";
    }
}
