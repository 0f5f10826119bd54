package io.candor.access.chat;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import io.candor.sealing.Bytes;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RoleFormTests {
    private static final Unit FINANCE = new Unit("finance", Map.of(Language.ENGLISH, "Finance"));
    private static final Unit SERVICE = new Unit("service", Map.of(Language.ENGLISH, "Service"));
    private static final Taxonomy TAXONOMY = new Taxonomy(List.of(), List.of(FINANCE, SERVICE));
    private static final int ROOM_BESIDE_AN_ID = 11;

    @Test
    void comesBackAsItLeft() {
        for (var roles : subsets()) {
            for (var unit : List.of(Optional.<Unit>empty(), Optional.of(FINANCE), Optional.of(SERVICE))) {
                var form = new RoleForm(roles, unit, (short) -7);

                assertThat(RoleForm.read(form.bytes(), TAXONOMY)).isEqualTo(form);
                assertThat(form.bytes().size()).isLessThanOrEqualTo(ROOM_BESIDE_AN_ID);
            }
        }
    }

    @Test
    void forgetsAUnitThatTheOrganisationHasNoMore() {
        var form = new RoleForm(Set.of(Role.DESK), Optional.of(FINANCE), (short) 1);

        var read = RoleForm.read(form.bytes(), new Taxonomy(List.of(), List.of(SERVICE)));

        assertThat(read.unit()).isEmpty();
        assertThat(read.roles()).containsExactly(Role.DESK);
    }

    @Test
    void togglesARole() {
        var desk = RoleForm.empty().toggled(Role.DESK);

        assertThat(desk.roles()).containsExactly(Role.DESK);
        assertThat(desk.toggled(Role.DESK)).isEqualTo(RoleForm.empty());
    }

    @Test
    void isNoGiftWithoutARoleOrForAHandlerWithoutAUnit() {
        assertThatThrownBy(() -> RoleForm.empty().checked()).isInstanceOf(RoleNeeded.class);
        var handler = RoleForm.empty().toggled(Role.HANDLER);
        assertThatThrownBy(handler::checked).isInstanceOf(UnitNeeded.class);
        assertThat(handler.in(Optional.of(FINANCE)).checked().unit()).contains(FINANCE);
    }

    @Test
    void takesWhatSomebodyTamperedWithAsNoRole() {
        assertThat(RoleForm.read(Bytes.of(new byte[] {(byte) 0xF0, 0, 0}), TAXONOMY)
                        .roles())
                .isEmpty();
    }

    private static List<Set<Role>> subsets() {
        return java.util.stream.IntStream.range(0, 16)
                .<Set<Role>>mapToObj(mask -> {
                    var roles = EnumSet.noneOf(Role.class);
                    RoleForm.GIVEN.stream()
                            .filter(role -> (mask & 1 << RoleForm.GIVEN.indexOf(role)) != 0)
                            .forEach(roles::add);
                    return roles;
                })
                .toList();
    }
}
