package io.candor.bot;

import java.util.Optional;

/** What happens to the groups that the bot is in. */
public interface GroupFate {

    /** What to say there; empty for the usual words. */
    Optional<Reply> joined(Call<Call.Joined> call);

    /** The bot was taken out of a group. */
    void left(long chat);

    /** A group became a supergroup, which has another id. */
    void moved(long from, long to);
}
