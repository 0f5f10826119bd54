package io.candor.access;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Links for members by the images of their secrets. Nothing that a member does writes here. */
@Repository
class MemberInvitationTable {
    private final JdbcClient jdbc;

    MemberInvitationTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Does nothing where it is there already. */
    void add(MemberInvitation invitation) {
        jdbc.sql("""
                        insert into member_invitation (id, uses, invited_by, expires_at)
                        values (:id, :uses, :invitedBy, :expiresAt) on conflict (id) do nothing
                        """)
                .param("id", invitation.id())
                .param("uses", invitation.uses())
                .param("invitedBy", invitation.invitedBy().value())
                .param("expiresAt", time(invitation.expiresAt()))
                .update();
    }

    Optional<UUID> find(List<UUID> images) {
        return jdbc.sql("select id from member_invitation where id in (:images)")
                .param("images", images)
                .query((row, _) -> row.getObject("id", UUID.class))
                .optional();
    }

    /** Whether it can be used once more; what was used since the last release counts. */
    boolean isLeft(UUID id, Instant now) {
        return jdbc.sql("""
                        select not closed and expires_at > :now and used
                            + (select count(*) from recent_link_use where invitation = :id)
                            + (select count(*) from held_link_use where invitation = :id) < uses
                        from member_invitation where id = :id
                        """)
                .param("id", id)
                .param("now", time(now))
                .query(Boolean.class)
                .single();
    }

    /** As they stood at the last release: a number that moved at once would tell when somebody came. */
    List<MemberInvitation> open(Instant now, int limit) {
        return jdbc.sql("""
                        select * from (
                            select id, uses, invited_by, expires_at, used
                                + (select count(*) from recent_link_use where invitation = i.id) as used_by_then
                            from member_invitation i where not closed and expires_at > :now) open
                        where used_by_then < uses order by expires_at desc, id limit :limit
                        """)
                .param("now", time(now))
                .param("limit", limit)
                .query((row, _) -> invitation(row))
                .list();
    }

    void close(UUID id) {
        jdbc.sql("update member_invitation set closed = true where id = :id and not closed")
                .param("id", id)
                .update();
    }

    private static MemberInvitation invitation(ResultSet row) throws SQLException {
        return new MemberInvitation(
                row.getObject("id", UUID.class),
                row.getInt("uses"),
                row.getInt("used_by_then"),
                new OfficialId(row.getObject("invited_by", UUID.class)),
                row.getObject("expires_at", OffsetDateTime.class).toInstant());
    }

    private static OffsetDateTime time(Instant moment) {
        return OffsetDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
