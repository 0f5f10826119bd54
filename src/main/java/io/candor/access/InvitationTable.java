package io.candor.access;

import io.candor.access.Invitation.State;
import io.candor.bot.Destination;
import io.candor.bot.Language;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations by the images of their secrets. */
@Repository
class InvitationTable {
    private final JdbcClient jdbc;

    InvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Who is to be told how it ended. */
    record Waiting(Destination chat, Language language, State end, Instant expiresAt) {}

    void add(Invitation open) {
        jdbc.sql("""
                        insert into invitation (id, roles, unit, invited_by, expires_at, state)
                        values (:id, :roles, :unit, :invitedBy, :expiresAt, 'OPEN')
                        """)
                .param("id", open.id())
                .param("roles", OfficialRow.names(open.roles()))
                .param("unit", open.unit().orElse(null), Types.VARCHAR)
                .param("invitedBy", open.invitedBy().value())
                .param("expiresAt", time(open.expiresAt()))
                .update();
    }

    Optional<Invitation> find(UUID id) {
        return jdbc.sql("select * from invitation where id = :id")
                .param("id", id)
                .query((row, _) -> invitation(row))
                .optional();
    }

    /** The one under any of these images; whoever asks has it for themselves until their transaction ends. */
    Optional<Invitation> lock(List<UUID> images) {
        return jdbc.sql("select * from invitation where id = any(:images) for update")
                .param("images", images.toArray(UUID[]::new))
                .query((row, _) -> invitation(row))
                .optional();
    }

    void use(UUID id, Guest guest, Instant expiresAt) {
        jdbc.sql("""
                        update invitation set state = 'USED', telegram_id = :telegramId, name = :name,
                            language = :language, expires_at = :expiresAt
                        where id = :id
                        """)
                .param("id", id)
                .param("telegramId", guest.telegramId())
                .param("name", guest.name())
                .param("language", guest.language().tag())
                .param("expiresAt", time(expiresAt))
                .update();
    }

    void confirm(UUID id, Decision by, OfficialId became) {
        jdbc.sql("""
                        update invitation set state = 'CONFIRMED', telegram_id = null, name = null, language = null,
                            decided_by = :by, decided_act = :act, became = :became
                        where id = :id
                        """)
                .param("id", id)
                .param("by", by.owner().value())
                .param("act", by.act())
                .param("became", became.value())
                .update();
    }

    /** The account stays until the person was told. */
    void refuse(UUID id, Decision by) {
        jdbc.sql("""
                        update invitation set state = 'REFUSED', name = null, decided_by = :by, decided_act = :act
                        where id = :id
                        """)
                .param("id", id)
                .param("by", by.owner().value())
                .param("act", by.act())
                .update();
    }

    /** Ends what nobody opened or decided in time; returns what was ended. */
    List<UUID> expire(Instant now) {
        return jdbc.sql("""
                        update invitation set state = 'EXPIRED', name = null
                        where state in ('OPEN', 'USED') and expires_at <= :now returning *
                        """)
                .param("now", time(now))
                .query((row, _) -> invitation(row).id())
                .list();
    }

    void takeBack(UUID id) {
        jdbc.sql("update invitation set state = 'EXPIRED' where id = :id and state = 'OPEN'")
                .param("id", id)
                .update();
    }

    boolean wasDecidedBy(UUID id, Decision by) {
        return jdbc.sql("select exists (select from invitation where id = :id and decided_act = :act)")
                .param("id", id)
                .param("act", by.act())
                .query(Boolean.class)
                .single();
    }

    Optional<Waiting> waiting(UUID id) {
        return jdbc.sql("""
                        select telegram_id, language, state, expires_at from invitation
                        where id = :id and state in ('REFUSED', 'EXPIRED') and telegram_id is not null
                        """)
                .param("id", id)
                .query((row, _) -> new Waiting(
                        Destination.privately(row.getLong("telegram_id")), language(row), state(row), time(row)))
                .optional();
    }

    /** The person was told, or cannot be told. */
    void forgetGuest(UUID id) {
        jdbc.sql("update invitation set telegram_id = null, language = null where id = :id and state <> 'USED'")
                .param("id", id)
                .update();
    }

    private static Invitation invitation(ResultSet row) throws SQLException {
        return new Invitation(
                row.getObject("id", UUID.class),
                OfficialRow.roles((String[]) row.getArray("roles").getArray()),
                Optional.ofNullable(row.getString("unit")),
                new OfficialId(row.getObject("invited_by", UUID.class)),
                time(row),
                state(row),
                state(row) == State.USED ? Optional.of(guest(row)) : Optional.empty(),
                Optional.ofNullable(row.getObject("decided_by", UUID.class)).map(OfficialId::new),
                Optional.ofNullable(row.getObject("became", UUID.class)).map(OfficialId::new));
    }

    private static Guest guest(ResultSet row) throws SQLException {
        return new Guest(row.getLong("telegram_id"), row.getString("name"), language(row));
    }

    private static Language language(ResultSet row) throws SQLException {
        return Language.of(row.getString("language")).orElseThrow();
    }

    private static State state(ResultSet row) throws SQLException {
        return State.valueOf(row.getString("state"));
    }

    private static Instant time(ResultSet row) throws SQLException {
        return row.getObject("expires_at", OffsetDateTime.class).toInstant();
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
