package io.candor.access.chat;

import io.candor.access.Dossier;
import io.candor.bot.Role;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import io.candor.sealing.Bytes;
import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which roles and which unit somebody is to get, as it travels in the buttons while it is being chosen.
 *
 * @param version of the official whose roles these are, as it was seen
 */
record RoleForm(Set<Role> roles, Optional<Unit> unit, short version) {
    /** The roles that can be given. */
    static final List<Role> GIVEN = List.of(Role.DESK, Role.HANDLER, Role.SUPERVISOR, Role.OWNER);

    private static final int FIXED = 1 + Short.BYTES;

    RoleForm {
        roles = Set.copyOf(roles);
    }

    static RoleForm empty() {
        return new RoleForm(Set.of(), Optional.empty(), (short) 0);
    }

    static RoleForm of(Dossier dossier, Taxonomy taxonomy) {
        var official = dossier.official();
        return new RoleForm(official.roles(), official.unit().flatMap(taxonomy::unit), (short) dossier.version());
    }

    /** What {@link #bytes()} made; without the unit if the organisation has none of that mark any more. */
    static RoleForm read(Bytes detail, Taxonomy taxonomy) {
        var raw = detail.toArray();
        var buffer = ByteBuffer.wrap(raw);
        var mask = buffer.get();
        var version = buffer.getShort();
        var roles = EnumSet.noneOf(Role.class);
        GIVEN.stream().filter(role -> (mask & bit(role)) != 0).forEach(roles::add);
        return new RoleForm(roles, taxonomy.unitMarked(Bytes.of(Arrays.copyOfRange(raw, FIXED, raw.length))), version);
    }

    Bytes bytes() {
        var mark = unit.map(Unit::mark).orElse(Bytes.empty()).toArray();
        var mask = roles.stream().mapToInt(RoleForm::bit).sum();
        return Bytes.of(ByteBuffer.allocate(FIXED + mark.length)
                .put((byte) mask)
                .putShort(version)
                .put(mark)
                .array());
    }

    RoleForm toggled(Role role) {
        var others = EnumSet.noneOf(Role.class);
        others.addAll(roles);
        if (!others.remove(role)) {
            others.add(role);
        }
        return new RoleForm(others, unit, version);
    }

    RoleForm in(Optional<Unit> other) {
        return new RoleForm(roles, other, version);
    }

    /**
     * The form, if it can be given to somebody.
     *
     * @throws RoleNeeded without a role
     * @throws UnitNeeded for a handler without a unit
     */
    RoleForm checked() {
        if (roles.isEmpty()) {
            throw new RoleNeeded();
        }
        if (roles.contains(Role.HANDLER) && unit.isEmpty()) {
            throw new UnitNeeded();
        }
        return this;
    }

    private static int bit(Role role) {
        return 1 << GIVEN.indexOf(role);
    }
}
