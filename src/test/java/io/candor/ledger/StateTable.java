package io.candor.ledger;

import io.candor.bot.Role;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.provider.Arguments;

/** Who may do what in which state, written down once more by hand: what the code is held against. */
final class StateTable {
    /** The action; D desk, H handler of the unit, S supervisor; then in which states, in the order of the heading. */
    private static final String TABLE = """
                        who  REGISTERED RECTIFYING UNDER_REVIEW CLOSED SHELVED MERGED
            ASSIGN       D    yes        yes        -            -      -       -
            CLAIM        H    yes        yes        -            -      -       -
            DEADLINE     DS   yes        yes        -            -      -       -
            MEASURE      H    -          yes        -            -      -       -
            MEASURE_DONE H    -          yes        -            -      -       -
            PROGRESS     H    -          yes        -            -      -       -
            NOTE         DHS  yes        yes        yes          yes    yes     yes
            SUBMIT       H    -          yes        -            -      -       -
            TAKE_BACK    H    -          -          yes          -      -       -
            VERIFY       S    -          -          yes          -      -       -
            RETURN       S    -          -          yes          -      -       -
            REOPEN       S    -          -          -            yes    -       -
            UPHOLD       S    -          -          -            yes    -       -
            SHELVE       S    -          yes        -            -      -       -
            RESUME       S    -          -          -            -      yes     -
            MERGE        D    yes        yes        -            -      -       -
            UNMERGE      D    -          -          -            -      -       yes
            PUBLISH      D    yes        yes        yes          yes    yes     -
            UNPUBLISH    D    yes        yes        yes          yes    yes     -
            AMEND        D    yes        yes        -            -      -       -
            """;

    private static final List<String> STATES =
            List.of("REGISTERED", "RECTIFYING", "UNDER_REVIEW", "CLOSED", "SHELVED", "MERGED");

    private static final Map<String, List<String>> ROWS = TABLE.lines()
            .skip(1)
            .map(line -> List.of(line.strip().split(" +")))
            .collect(Collectors.toMap(List::getFirst, Function.identity()));

    private StateTable() {}

    static Stream<Arguments> everyStateAndAction() {
        return Arrays.stream(State.values())
                .flatMap(state -> Arrays.stream(EntryAction.values()).map(action -> Arguments.of(state, action)));
    }

    /** Every set of roles; each as handler of this and of another unit, having taken part in the round and not. */
    static List<Actor> everybody() {
        return Stream.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR, Role.OWNER)
                .map(role -> (Function<Set<Role>, Stream<Set<Role>>>) held -> Stream.of(held, with(held, role)))
                .reduce(
                        set -> Stream.of(set),
                        (all, next) -> set -> all.apply(set).flatMap(next))
                .apply(Set.of())
                .flatMap(roles -> Stream.of(
                        new Actor(roles, true, false),
                        new Actor(roles, true, true),
                        new Actor(roles, false, false),
                        new Actor(roles, false, true)))
                .toList();
    }

    /** The end of the sentence's key; "done" where it is done. */
    static String expected(State state, EntryAction action, Actor actor) {
        var row = Objects.requireNonNull(ROWS.get(action.name()));
        var who = row.get(1);
        if (!actor.isOneOf(who, true)) {
            return "role." + action;
        }
        if (!actor.isOneOf(who, actor.ownUnit())) {
            return "other-unit";
        }
        if (row.get(2 + STATES.indexOf(state.name())).equals("-")) {
            return "state." + state;
        }
        var verifies = action == EntryAction.VERIFY || action == EntryAction.RETURN;
        if (action == EntryAction.UPHOLD && actor.tookPart()) {
            return "own-close-off";
        }
        return verifies && actor.tookPart() ? "four-eyes" : "done";
    }

    private static Set<Role> with(Set<Role> held, Role role) {
        var more = EnumSet.of(role);
        more.addAll(held);
        return more;
    }

    /** Somebody who wants to do something to an entry. */
    record Actor(Set<Role> roles, boolean ownUnit, boolean tookPart) {

        /** An owner is desk and supervisor, and handler of every unit. */
        private boolean isOneOf(String letters, boolean itsUnit) {
            return roles.contains(Role.OWNER)
                    || roles.contains(Role.DESK) && letters.contains("D")
                    || roles.contains(Role.SUPERVISOR) && letters.contains("S")
                    || roles.contains(Role.HANDLER) && letters.contains("H") && itsUnit;
        }
    }
}
