package io.candor.access;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Images of members. Their acts are written to the held table alone. */
@Repository
class MemberTable {
    private final JdbcClient jdbc;

    MemberTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Whether somebody with these images is a member by what they did since the last release; empty for nothing. */
    Optional<Boolean> held(List<UUID> images) {
        return jdbc.sql("select not leaves from held_member where image in (:images) order by leaves limit 1")
                .param("images", images)
                .query(Boolean.class)
                .optional();
    }

    boolean has(List<UUID> images) {
        return jdbc.sql("select exists (select from member where image in (:images))")
                .param("images", images)
                .query(Boolean.class)
                .single();
    }

    boolean isAny() {
        return jdbc.sql("select exists (select from held_member) or exists (select from member)")
                .query(Boolean.class)
                .single();
    }

    void join(UUID image) {
        jdbc.sql("""
                        insert into held_member (image, leaves) values (:image, false)
                        on conflict (image) do update set leaves = false
                        """).param("image", image).update();
    }

    void leave(List<UUID> images) {
        jdbc.sql("""
                        insert into held_member (image, leaves) select unnest(:images), true
                        on conflict (image) do update set leaves = true
                        """).param("images", images.toArray(UUID[]::new)).update();
    }
}
