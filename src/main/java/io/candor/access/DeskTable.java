package io.candor.access;

import io.candor.bot.Destination;
import java.sql.Types;
import java.util.Optional;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which group is the desk's: as chosen last, else as the settings say. */
@Repository
class DeskTable {
    private final JdbcClient jdbc;
    private final DeskProperties settings;

    DeskTable(JdbcClient jdbc, DeskProperties settings) {
        this.jdbc = jdbc;
        this.settings = settings;
    }

    Optional<Destination> group() {
        var chosen = jdbc.sql("select coalesce(chat, 0) as chat, thread from desk_group")
                .query((row, _) -> new Destination(row.getLong("chat"), row.getInt("thread")))
                .optional();
        return chosen.or(() -> Optional.ofNullable(settings.deskChat()).map(chat -> new Destination(chat, 0)))
                .filter(Destination::isGroup);
    }

    boolean isDesk(long chat) {
        return group().filter(desk -> desk.chat() == chat).isPresent();
    }

    void choose(Destination group) {
        put(group.chat(), group.thread());
    }

    void giveUp() {
        put(null, 0);
    }

    private void put(@org.jspecify.annotations.Nullable Long chat, int thread) {
        jdbc.sql("""
                        insert into desk_group (chat, thread) values (:chat, :thread)
                        on conflict (only_row) do update set chat = excluded.chat, thread = excluded.thread
                        """).param("chat", chat, Types.BIGINT).param("thread", thread).update();
    }
}
