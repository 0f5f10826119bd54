package io.candor.suggestion.chat;

import io.candor.access.Membership;
import io.candor.bot.Person;
import io.candor.suggestion.AuthorView;
import org.springframework.stereotype.Component;

/**
 * Who may say something: whom the rule of membership admits. Whoever was asked may answer in any case, and
 * whoever sent something contest what became of it, since the code is the capability for what was once sent.
 */
@Component
class Speakers {
    private final Membership membership;

    Speakers(Membership membership) {
        this.membership = membership;
    }

    /** @throws io.candor.bot.Mistake when they may not, or it cannot be told */
    void check(Person person) {
        membership.check(person);
    }

    /** @throws io.candor.bot.Mistake when they may not, or it cannot be told */
    void checkAddingTo(AuthorView view, AdditionKind kind, Person person) {
        if (kind == AdditionKind.ADD && !view.handling().isAsked()) {
            membership.check(person);
        }
    }
}
