package io.candor.cards;

import io.candor.bot.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which message shows what. */
@Repository
class CardTable {
    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A drawing begins, if a card stands there: how it looks is unknown until that mark ends it. */
    boolean begins(Place place, UUID mark) {
        return jdbc.sql("update card set drawn = :mark where chat = :chat and message = :message")
                        .param("mark", mark)
                        .param("chat", place.chat())
                        .param("message", place.message())
                        .update()
                > 0;
    }

    /** A drawing has ended; where another one began meanwhile, nobody knows which of them stands there. */
    void put(Place place, Subject subject, UUID mark, UUID drawn) {
        jdbc.sql("""
                        insert into card (chat, message, kind, subject, drawn)
                        values (:chat, :message, :kind, :subject, :drawn)
                        on conflict (chat, message) do update
                        set kind = excluded.kind, subject = excluded.subject,
                            drawn = case when card.drawn = :mark then excluded.drawn else gen_random_uuid() end
                        """)
                .param("chat", place.chat())
                .param("message", place.message())
                .param("kind", String.valueOf(subject.kind()))
                .param("subject", subject.id())
                .param("mark", mark)
                .param("drawn", drawn)
                .update();
    }

    /** The same of a card that shows what it did, if it still stands. */
    void ends(Place place, UUID mark, UUID drawn) {
        jdbc.sql("""
                        update card set drawn = case when drawn = :mark then :drawn else gen_random_uuid() end
                        where chat = :chat and message = :message
                        """)
                .param("mark", mark)
                .param("drawn", drawn)
                .param("chat", place.chat())
                .param("message", place.message())
                .update();
    }

    void pass(Subject from, Subject to) {
        jdbc.sql("update card set kind = :toKind, subject = :to where kind = :fromKind and subject = :from")
                .param("toKind", String.valueOf(to.kind()))
                .param("to", to.id())
                .param("fromKind", String.valueOf(from.kind()))
                .param("from", from.id())
                .update();
    }

    void remove(Place place) {
        jdbc.sql("delete from card where chat = :chat and message = :message")
                .param("chat", place.chat())
                .param("message", place.message())
                .update();
    }

    void removeAll(long chat) {
        jdbc.sql("delete from card where chat = :chat").param("chat", chat).update();
    }

    Optional<Standing> at(Place place) {
        return jdbc.sql("select kind, subject, drawn from card where chat = :chat and message = :message")
                .param("chat", place.chat())
                .param("message", place.message())
                .query((row, _) -> new Standing(subject(row), row.getObject("drawn", UUID.class)))
                .optional();
    }

    List<Place> of(Subject subject) {
        return jdbc.sql("select chat, message from card where kind = :kind and subject = :subject")
                .param("kind", String.valueOf(subject.kind()))
                .param("subject", subject.id())
                .query((row, _) -> place(row))
                .list();
    }

    /** The newest card of the subject in a chat. */
    Optional<Place> of(Subject subject, long chat) {
        return jdbc.sql("""
                        select chat, message from card where kind = :kind and subject = :subject and chat = :chat
                        order by message desc limit 1
                        """)
                .param("kind", String.valueOf(subject.kind()))
                .param("subject", subject.id())
                .param("chat", chat)
                .query((row, _) -> place(row))
                .optional();
    }

    List<Place> in(long chat) {
        return jdbc.sql("select chat, message from card where chat = :chat")
                .param("chat", chat)
                .query((row, _) -> place(row))
                .list();
    }

    /** What stands somewhere, and how it was drawn last. */
    record Standing(Subject subject, UUID drawn) {}

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("chat"), row.getInt("message"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("kind").charAt(0), row.getObject("subject", UUID.class));
    }
}
