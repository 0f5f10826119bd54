package io.candor.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.bot.Role;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.DataIntegrityViolationException;

/** What must never be: the database itself refuses it, whoever asks. */
class RulesTests extends WithNobodyYet {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "update official set roles = '{DESK}' where name = 'Olga'",
                "update official set roles = '{}', telegram_id = null where name = 'Olga'",
                "delete from official where name = 'Dora'",
                "truncate official cascade",
                "update official set roles = '{}' where name = 'Dora'",
                "update official set telegram_id = null where name = 'Dora'",
                "update official set telegram_id = 1 where name = 'Dora'",
                "update official set roles = '{HANDLER}', unit = null where name = 'Dora'",
                "update official set roles = '{EMPEROR}' where name = 'Dora'",
                "update official set name = '' where name = 'Dora'"
            })
    void refusesWhatWouldBreakTheOfficials(String sql) {
        official(1, "Olga", Role.OWNER);
        official(2, "Dora", Role.DESK);

        assertRefused(sql);

        assertThat(officials.holding(Role.OWNER)).hasSize(1);
        assertThat(officials.holding(Role.DESK)).hasSize(1);
    }

    @Test
    void letsTheLastButOneOwnerGo() {
        official(1, "Olga", Role.OWNER);
        official(2, "Otto", Role.OWNER);

        jdbc.sql("update official set roles = '{DESK}' where name = 'Olga'").update();

        assertRefused("update official set roles = '{DESK}' where name = 'Otto'");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OPEN    | state = 'CONFIRMED', decided_by = invited_by, became = invited_by",
                "OPEN    | state = 'REFUSED', decided_by = invited_by",
                "OPEN    | roles = '{OWNER}'",
                "OPEN    | unit = 'finance'",
                "OPEN    | state = 'USED'",
                "OPEN    | state = 'USED', telegram_id = 5, language = 'en'",
                "OPEN    | telegram_id = 5, language = 'en'",
                "USED    | roles = '{OWNER}'",
                "USED    | state = 'OPEN', telegram_id = null, name = null, language = null",
                "USED    | telegram_id = 6",
                "USED    | telegram_id = null, language = null",
                "USED    | state = 'EXPIRED'",
                "USED    | state = 'REFUSED', name = null",
                "USED    | state = 'CONFIRMED', name = null, decided_by = invited_by, became = invited_by",
                "USED    | state = 'CONFIRMED', name = null, telegram_id = null, language = null, decided_by = invited_by",
                "EXPIRED | state = 'OPEN'",
                "EXPIRED | state = 'USED', telegram_id = 5, name = 'Ina', language = 'en'",
                "REFUSED | state = 'CONFIRMED', became = invited_by",
                "REFUSED | name = 'Ina'"
            })
    void refusesWhatAnInvitationNeverBecomes(String state, String change) {
        invitation(state);

        assertRefused("update invitation set " + change);
    }

    @Test
    void refusesAnInvitationForAHandlerWithoutUnitOrForNothing() {
        var owner = official(1, "Olga", Role.OWNER).id().value();
        var insert =
                "insert into invitation (id, roles, invited_by, expires_at, state) values (gen_random_uuid(), '%s', '"
                        + owner + "', now(), 'OPEN')";

        assertRefused(insert.formatted("{HANDLER}"));
        assertRefused(insert.formatted("{}"));
        assertRefused(insert.formatted("{MEMBER}"));
    }

    @Test
    void refusesASecondCodeATryTooManyAndACodeBesideAnOwner() {
        var insert = "insert into claim (code, expires_at, tries_left) values (gen_random_uuid(), now(), 1)";
        jdbc.sql(insert).update();

        assertRefused(insert);
        assertRefused("update claim set tries_left = -1");
        assertRefused("update claim set tries_left = 6");
        jdbc.sql("delete from claim").update();
        official(1, "Olga", Role.OWNER);
        assertRefused(insert);
    }

    @Test
    void refusesAPrivateChatAsTheDesksGroup() {
        assertRefused("insert into desk_group (chat) values (5)");
    }

    private void invitation(String state) {
        var owner = official(1, "Olga", Role.OWNER).id().value();
        jdbc.sql("""
                        insert into invitation (id, roles, invited_by, expires_at, state, telegram_id, name, language, decided_by)
                        values (:id, '{DESK}', :owner, now(), :state, case when :state = 'USED' then 5 end,
                            case when :state = 'USED' then 'Ina' end, case when :state = 'USED' then 'en' end,
                            case when :state = 'REFUSED' then :owner end)
                        """)
                .param("id", UUID.randomUUID())
                .param("owner", owner)
                .param("state", state)
                .update();
    }

    private void assertRefused(String sql) {
        assertThatThrownBy(() -> jdbc.sql(sql).update()).isInstanceOf(DataIntegrityViolationException.class);
    }
}
