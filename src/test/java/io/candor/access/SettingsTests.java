package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.when;

import io.candor.CannotStart;
import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Role;
import io.candor.organisation.Taxonomy;
import io.candor.organisation.Unit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.mockito.ArgumentCaptor;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

/** Who is an official from the settings; a wrong value stops the start with a sentence that mends it. */
class SettingsTests {
    private static final String FIRST = "candor.officials[0].";

    private final OfficialTable table = mock(OfficialTable.class);
    private final MenuTasks menus = mock(MenuTasks.class);

    @Test
    void appointsThoseOfTheFileWhileNobodyIsAnOfficial() {
        when(table.isEmpty()).thenReturn(true);

        first(right()).afterSingletonsInstantiated();

        var added = ArgumentCaptor.forClass(OfficialRow.class);
        verify(table).add(added.capture());
        assertThat(added.getValue().name()).isEqualTo("Grace Lee");
        assertThat(added.getValue().roles()).containsExactlyInAnyOrder(Role.DESK, Role.HANDLER);
        assertThat(added.getValue().unit()).contains("finance");
        assertThat(added.getValue().language()).isEqualTo(Language.CHINESE);
        verify(menus).show(7);
    }

    @Test
    void appointsNobodyOnceThereAreOfficials() {
        when(table.isEmpty()).thenReturn(false);

        first(right()).afterSingletonsInstantiated();

        verify(table, never()).add(any());
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "id       | 0             | Add what is missing",
                "id       | -5            | Add what is missing",
                "id       |               | Add what is missing",
                "name     |               | Give 1 to 64 letters",
                "name     | ---           | Give 1 to 64 letters",
                "roles    |               | Add what is missing",
                "roles    | desk,emperor  | Use desk, handler, supervisor or owner",
                "roles    | member        | Use desk, handler, supervisor or owner",
                "unit     |               | Add what is missing",
                "unit     | weather       | Use the key of a unit of the taxonomy",
                "language | fr            | Use en or zh"
            })
    void refusesAWrongAppointmentAndSaysHowToMendIt(String field, String value, String mend) {
        var settings = right();
        settings.remove(FIRST + field);
        if (value != null) {
            settings.put(FIRST + field, value);
        }

        assertThatThrownBy(() -> first(settings))
                .isInstanceOfSatisfying(
                        CannotStart.class, wrong -> assertThat(wrong.mend()).contains(mend))
                .hasMessageStartingWith("candor.officials has ");
    }

    @Test
    void refusesOwnersAndAGroupWithNumbersThatAreNone() {
        assertThatThrownBy(() -> bound(Map.of("candor.owners", "5,-7")))
                .rootCause()
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("candor.owners");
        assertThatThrownBy(() -> new DeskProperties(5L))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("candor.telegram.desk-chat");
    }

    @Test
    void letsEverybodyWriteUnlessTheSettingsSayOtherwise() {
        assertThat(rule(Map.of())).isEqualTo(MembershipRule.OPEN);
        assertThat(rule(Map.of("candor.membership", "group"))).isEqualTo(MembershipRule.GROUP);
        assertThat(rule(Map.of("candor.membership", "invite"))).isEqualTo(MembershipRule.INVITE);
    }

    @Test
    void refusesAMembersGroupThatIsNone() {
        assertThatThrownBy(() -> new MembersChatProperties(5L))
                .isInstanceOfSatisfying(
                        CannotStart.class, wrong -> assertThat(wrong.mend()).contains("/setup"))
                .hasMessageContaining("candor.telegram.members-chat");
        assertThat(new MembersChatProperties(-5L).toString()).doesNotContain("5");
    }

    private static MembershipRule rule(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("candor", Bindable.of(MembershipProperties.class))
                .membership();
    }

    @Test
    void takesOwnersSeparatedByCommasAndNone() {
        assertThat(bound(Map.of("candor.owners", "5, 7")).owners()).containsExactlyInAnyOrder(5L, 7L);
        assertThat(bound(Map.of("candor.owners", "")).owners()).isEmpty();
        assertThat(bound(Map.of("candor.owners", "5")).toString()).doesNotContain("5");
    }

    private static Map<String, String> right() {
        return new HashMap<>(Map.of(
                FIRST + "id", "7",
                FIRST + "name", "Grace Lee",
                FIRST + "roles", "desk,handler",
                FIRST + "unit", "finance",
                FIRST + "language", "zh"));
    }

    private FirstAppointments first(Map<String, String> settings) {
        var languages = mock(Languages.class);
        when(languages.first()).thenReturn(Language.ENGLISH);
        var taxonomy = new Taxonomy(List.of(), List.of(new Unit("finance", Map.of(Language.ENGLISH, "Finance"))));
        return new FirstAppointments(bound(settings), table, languages, taxonomy, menus);
    }

    private static AccessProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings))
                .bindOrCreate("candor", Bindable.of(AccessProperties.class));
    }
}
