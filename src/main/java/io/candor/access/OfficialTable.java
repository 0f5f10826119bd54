package io.candor.access;

import io.candor.bot.Role;
import java.sql.Types;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The officials' rows. Nothing is cached: who is revoked is revoked at once, in every process. */
@Repository
class OfficialTable {
    private static final String COLUMNS = "select id, name, telegram_id, roles, unit, language, version from official ";

    private final JdbcClient jdbc;

    OfficialTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<OfficialRow> ofTelegram(long id) {
        return jdbc.sql(COLUMNS + "where telegram_id = :id")
                .param("id", id)
                .query((row, _) -> OfficialRow.of(row))
                .optional();
    }

    Optional<OfficialRow> find(UUID id) {
        return jdbc.sql(COLUMNS + "where id = :id")
                .param("id", id)
                .query((row, _) -> OfficialRow.of(row))
                .optional();
    }

    List<OfficialRow> holding(Role role) {
        return jdbc.sql(COLUMNS + "where roles @> array[:role]::text[] order by name, id")
                .param("role", role.name())
                .query((row, _) -> OfficialRow.of(row))
                .list();
    }

    /** Those who were given that role, and those whom the settings name. */
    List<OfficialRow> owners(Set<Long> bySetting) {
        return jdbc.sql(COLUMNS + """
                        where roles @> array['OWNER'] or telegram_id = any(:bySetting) order by name, id
                        """)
                .param("bySetting", bySetting.toArray(Long[]::new))
                .query((row, _) -> OfficialRow.of(row))
                .list();
    }

    /** Those who have not left and whose name begins so, by name. */
    List<OfficialRow> named(String beginning, int limit) {
        return jdbc.sql(COLUMNS + """
                        where telegram_id is not null and starts_with(lower(name), lower(:beginning))
                        order by name, id limit :limit
                        """)
                .param("beginning", beginning)
                .param("limit", limit)
                .query((row, _) -> OfficialRow.of(row))
                .list();
    }

    /** Those who have not left, by name, beginning after one of them. */
    List<OfficialRow> present(String afterName, UUID afterId, int limit) {
        return jdbc.sql(COLUMNS + """
                        where telegram_id is not null and (name, id) > (:name, :id) order by name, id limit :limit
                        """)
                .param("name", afterName)
                .param("id", afterId)
                .param("limit", limit)
                .query((row, _) -> OfficialRow.of(row))
                .list();
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from official)")
                .query(Boolean.class)
                .single();
    }

    /** Does nothing where that id or that person is an official already. */
    void add(OfficialRow official) {
        jdbc.sql("""
                        insert into official (id, name, telegram_id, roles, unit, language, version)
                        values (:id, :name, :telegramId, :roles, :unit, :language, 1) on conflict do nothing
                        """)
                .param("id", official.id())
                .param("name", official.name())
                .param("telegramId", official.telegramId())
                .param("roles", OfficialRow.names(official.roles()))
                .param("unit", official.unit().orElse(null), Types.VARCHAR)
                .param("language", official.language().tag())
                .update();
    }

    void change(OfficialRow official) {
        var changed = jdbc.sql("""
                        update official set name = :name, telegram_id = :telegramId, roles = :roles, unit = :unit,
                            language = :language, version = version + 1
                        where id = :id and version = :version
                        """)
                .param("id", official.id())
                .param("version", official.version())
                .param("name", official.name())
                .param("telegramId", official.telegramId(), Types.BIGINT)
                .param("roles", OfficialRow.names(official.roles()))
                .param("unit", official.unit().orElse(null), Types.VARCHAR)
                .param("language", official.language().tag())
                .update();
        if (changed == 0) {
            throw new OptimisticLockingFailureException("somebody else changed this official");
        }
    }
}
