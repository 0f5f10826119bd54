package io.candor.bot;

/** What happens to the groups that the bot is in. */
public interface GroupFate {

    Reply joined(Call<Call.Joined> call);

    /** The bot was taken out of a group. */
    void left(long chat);

    /** A group became a supergroup, which has another id. */
    void moved(long from, long to);
}
