package io.candor.access;

import java.sql.Types;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which group is the members': as chosen last, else as the settings say; and whether the bot sees who is in it. */
@Repository
class MembersGroupTable {
    /** How often in a row nobody could be seen when owners hear of it. */
    static final int TOLD = 3;

    private final JdbcClient jdbc;
    private final MembersChatProperties settings;

    MembersGroupTable(JdbcClient jdbc, MembersChatProperties settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Optional<Long> group() {
        var chosen = jdbc.sql("select coalesce(chat, 0) from members_group")
                .query(Long.class)
                .optional();
        return chosen.or(() -> Optional.ofNullable(settings.membersChat())).filter(chat -> chat < 0);
    }

    void choose(long chat) {
        put(chat);
    }

    void giveUp() {
        put(null);
    }

    private void put(@Nullable Long chat) {
        jdbc.sql("""
                        insert into members_group (chat) values (:chat)
                        on conflict (only_row) do update set chat = excluded.chat
                        """).param("chat", chat, Types.BIGINT).update();
    }

    /** Counts that nobody could be seen; true when it is just often enough to be told. */
    boolean unseen(int times) {
        return jdbc.sql("""
                        insert into members_unseen (times) values (:times)
                        on conflict (only_row) do update set times = least(:told, members_unseen.times + excluded.times)
                        where members_unseen.times < :told
                        returning times
                        """)
                .param("times", times)
                .param("told", TOLD)
                .query(Integer.class)
                .optional()
                .filter(now -> now == TOLD)
                .isPresent();
    }

    void seen() {
        jdbc.sql("delete from members_unseen").update();
    }
}
