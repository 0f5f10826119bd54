package io.candor.access.chat;

import io.candor.access.MemberInvitation;
import io.candor.bot.Mistake;

/** What was typed is no number of people that a link can be for. */
class PeopleMistyped extends Mistake {
    PeopleMistyped() {
        super("access.mistake.people", "most", MemberInvitation.MOST);
    }
}
