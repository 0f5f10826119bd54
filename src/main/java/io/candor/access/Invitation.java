package io.candor.access;

import io.candor.bot.Role;
import java.time.Instant;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/**
 * A one-time link and what became of it.
 *
 * @param unit the key of the unit that it is for
 * @param expiresAt until when it can be opened, and once it was opened, be decided
 * @param guest who opened it, while nobody has decided
 * @param decidedBy the owner who confirmed or refused
 * @param became the official that the guest has become
 */
public record Invitation(
        UUID id,
        Set<Role> roles,
        Optional<String> unit,
        OfficialId invitedBy,
        Instant expiresAt,
        State state,
        Optional<Guest> guest,
        Optional<OfficialId> decidedBy,
        Optional<OfficialId> became) {

    public Invitation {
        roles = Set.copyOf(roles);
    }

    /** How far it has come. */
    public enum State {
        OPEN,
        USED,
        CONFIRMED,
        REFUSED,
        EXPIRED
    }

    boolean is(State wanted, Instant now) {
        return state == wanted && expiresAt.isAfter(now);
    }

    boolean isWith(Guest other) {
        return guest.filter(known -> known.telegramId() == other.telegramId()).isPresent();
    }

    @Override
    public String toString() {
        return "Invitation[" + state + "]";
    }
}
