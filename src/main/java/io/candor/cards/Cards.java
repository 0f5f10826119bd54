package io.candor.cards;

import io.candor.bot.Destination;
import io.candor.bot.Subject;

/**
 * Shows officials what concerns them. All of it becomes durable tasks of the caller's transaction: nothing is shown
 * before it is committed, nothing that is committed is not shown.
 */
public interface Cards {

    /** Posts a card of the subject. */
    void post(Subject subject, Destination to);

    /** Draws every card of the subject anew. */
    void changed(Subject subject);

    /** Draws every card in a chat anew, whose reader may see other things now. */
    void seenAnew(long chat);

    /** Lets every card of a subject be one of another, which is drawn with its next change. */
    void pass(Subject from, Subject to);

    /** Empties every card in a chat, whose reader has no role any more. */
    void retire(long chat);

    /** Forgets the cards of a group that is now another one: messages of before can no longer be drawn there. */
    void forget(long chat);
}
