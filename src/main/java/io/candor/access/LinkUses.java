package io.candor.access;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Which links were used since the last release, and in the release before. A link's own row is neither written nor locked
 * when somebody uses it.
 */
@Repository
class LinkUses {
    private final JdbcClient jdbc;

    LinkUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Keeps a release from running between the looks and writes of this transaction; members do not wait for it. */
    void keepReleaseOut() {
        jdbc.sql("lock table held_link_use in row exclusive mode").update();
    }

    /** Lets one person at a time use a link until the transaction ends, by a lock that stands in no row. */
    void oneAfterTheOther(UUID invitation) {
        jdbc.sql("select pg_advisory_xact_lock(hashtextextended(:link, 0))")
                .param("link", "candor link " + invitation)
                .query((_, _) -> invitation)
                .single();
    }

    boolean has(List<UUID> images) {
        return jdbc.sql("""
                        select exists (select from held_link_use where id in (:images))
                            or exists (select from recent_link_use where id in (:images))
                        """).param("images", images).query(Boolean.class).single();
    }

    void add(UUID image, UUID invitation) {
        jdbc.sql("insert into held_link_use (id, invitation) values (:image, :invitation)")
                .param("image", image)
                .param("invitation", invitation)
                .update();
    }
}
