package io.candor.ledger;

import static io.candor.bot.Role.DESK;
import static io.candor.bot.Role.HANDLER;
import static io.candor.bot.Role.SUPERVISOR;
import static io.candor.ledger.State.CLOSED;
import static io.candor.ledger.State.MERGED;
import static io.candor.ledger.State.RECTIFYING;
import static io.candor.ledger.State.REGISTERED;
import static io.candor.ledger.State.SHELVED;
import static io.candor.ledger.State.UNDER_REVIEW;

import io.candor.access.Official;
import io.candor.bot.Role;
import java.util.Optional;
import java.util.Set;

/**
 * Who may do something in which states.
 *
 * @param roles one of them is needed; a handler's counts for entries of their own unit only
 */
record Rule(Set<Role> roles, Set<State> states) {
    private static final Set<State> NOT_MERGED = Set.of(REGISTERED, RECTIFYING, UNDER_REVIEW, CLOSED, SHELVED);

    static Rule of(EntryAction action) {
        return switch (action) {
            case ASSIGN, MERGE, AMEND -> new Rule(Set.of(DESK), Set.of(REGISTERED, RECTIFYING));
            case CLAIM -> new Rule(Set.of(HANDLER), Set.of(REGISTERED, RECTIFYING));
            case DEADLINE -> new Rule(Set.of(DESK, SUPERVISOR), Set.of(REGISTERED, RECTIFYING));
            case MEASURE, MEASURE_DONE, PROGRESS, SUBMIT -> new Rule(Set.of(HANDLER), Set.of(RECTIFYING));
            case NOTE -> new Rule(Set.of(DESK, HANDLER, SUPERVISOR), Set.of(State.values()));
            case TAKE_BACK -> new Rule(Set.of(HANDLER), Set.of(UNDER_REVIEW));
            case VERIFY, RETURN -> new Rule(Set.of(SUPERVISOR), Set.of(UNDER_REVIEW));
            case REOPEN, UPHOLD -> new Rule(Set.of(SUPERVISOR), Set.of(CLOSED));
            case SHELVE -> new Rule(Set.of(SUPERVISOR), Set.of(RECTIFYING));
            case RESUME -> new Rule(Set.of(SUPERVISOR), Set.of(SHELVED));
            case UNMERGE -> new Rule(Set.of(DESK), Set.of(MERGED));
            case PUBLISH, UNPUBLISH -> new Rule(Set.of(DESK), NOT_MERGED);
        };
    }

    boolean isFor(Official by) {
        return roles.stream().anyMatch(by::may);
    }

    boolean isFor(Official by, Optional<String> unit) {
        return roles.stream().anyMatch(role -> role == HANDLER ? handles(by, unit) : by.may(role));
    }

    /** An owner handles what any unit does, also what has none yet. */
    private static boolean handles(Official by, Optional<String> unit) {
        return by.holds(Role.OWNER) || by.holds(HANDLER) && unit.isPresent() && unit.equals(by.unit());
    }
}
