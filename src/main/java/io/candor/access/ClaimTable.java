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

/** The one code by which the first owner comes in; only its image is kept. */
@Repository
class ClaimTable {
    private final JdbcClient jdbc;

    ClaimTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A code that can still be claimed. */
    record Claim(UUID code, int triesLeft, Optional<UUID> lastTry) {
        static Claim of(ResultSet row) throws SQLException {
            return new Claim(
                    row.getObject("code", UUID.class),
                    row.getInt("tries_left"),
                    Optional.ofNullable(row.getObject("last_try", UUID.class)));
        }

        boolean isOneOf(List<UUID> images) {
            return images.contains(code);
        }
    }

    /** The code of before is none any more. */
    void put(UUID code, Instant expiresAt, int tries) {
        jdbc.sql("""
                        insert into claim (code, expires_at, tries_left) values (:code, :expiresAt, :tries)
                        on conflict (only_row) do update set code = excluded.code, expires_at = excluded.expires_at,
                            tries_left = excluded.tries_left, last_try = null
                        """)
                .param("code", code)
                .param("expiresAt", OffsetDateTime.ofInstant(expiresAt, ZoneOffset.UTC))
                .param("tries", tries)
                .update();
    }

    /** What can be claimed; whoever asks has it for themselves until their transaction ends. */
    Optional<Claim> lock(Instant now) {
        return jdbc.sql("""
                        select code, tries_left, last_try from claim where expires_at > :now and tries_left > 0
                        for update
                        """)
                .param("now", OffsetDateTime.ofInstant(now, ZoneOffset.UTC))
                .query((row, _) -> Claim.of(row))
                .optional();
    }

    void countTry(UUID act) {
        jdbc.sql("update claim set tries_left = tries_left - 1, last_try = :act")
                .param("act", act)
                .update();
    }

    void remove() {
        jdbc.sql("delete from claim").update();
    }
}
