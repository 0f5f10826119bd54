package io.candor.cards;

import io.candor.bot.Subject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which message shows what. */
@Repository
class CardTable {
    private static final String UNDERWAY = "coalesce(began > clock_timestamp() - interval '15 seconds', false)";
    private static final String ENDS = """
            drawn = case when card.drawer = :mark and not card.doubted then cast(:drawn as uuid) end,
            doubted = card.drawer is not null and card.drawer <> :mark,
            drawer = case when card.drawer <> :mark then card.drawer end,
            began = case when card.drawer <> :mark then card.began end
            """;

    private final JdbcClient jdbc;

    CardTable(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A drawing begins: how the card looks is unknown until that mark ends it. */
    void begins(Place place, UUID mark) {
        begins(place, mark, "");
    }

    /** The same, unless another one is under way, or no card stands there any more. */
    boolean beginsAlone(Place place, UUID mark) {
        return begins(place, mark, " and not " + UNDERWAY) > 0;
    }

    private int begins(Place place, UUID mark, String where) {
        return jdbc.sql("""
                        update card set drawn = null, drawer = :mark, began = clock_timestamp(), doubted = false
                        where chat = :chat and message = :message
                        """ + where)
                .param("mark", mark)
                .param("chat", place.chat())
                .param("message", place.message())
                .update();
    }

    /**
     * A drawing has ended. Where another one is under way, that will look once more; where another one has begun and
     * ended meanwhile, nobody knows whose stands there.
     *
     * @param drawn how it looks; null where nobody knows
     */
    void ends(Place place, UUID mark, @Nullable UUID drawn) {
        jdbc.sql("update card set " + ENDS + " where chat = :chat and message = :message")
                .param("mark", mark)
                .param("drawn", drawn)
                .param("chat", place.chat())
                .param("message", place.message())
                .update();
    }

    /** The same of what may not have been a card before, or one of another subject. */
    void put(Place place, Subject subject, UUID mark, UUID drawn) {
        jdbc.sql("""
                        insert into card (chat, message, kind, subject, drawn)
                        values (:chat, :message, :kind, :subject, :drawn)
                        on conflict (chat, message) do update
                        set kind = excluded.kind, subject = excluded.subject,\s""" + ENDS)
                .param("chat", place.chat())
                .param("message", place.message())
                .param("kind", String.valueOf(subject.kind()))
                .param("subject", subject.id())
                .param("mark", mark)
                .param("drawn", drawn)
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
        return jdbc.sql("""
                        select kind, subject, drawn, %s as underway from card
                        where chat = :chat and message = :message
                        """.formatted(UNDERWAY))
                .param("chat", place.chat())
                .param("message", place.message())
                .query((row, _) ->
                        new Standing(subject(row), row.getObject("drawn", UUID.class), row.getBoolean("underway")))
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

    /**
     * What stands somewhere, and how it was drawn last, if anybody knows.
     *
     * @param underway whether it is being drawn, unless that has taken longer than a message may take
     */
    record Standing(Subject subject, @Nullable UUID drawn, boolean underway) {}

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("chat"), row.getInt("message"));
    }

    private static Subject subject(ResultSet row) throws SQLException {
        return new Subject(row.getString("kind").charAt(0), row.getObject("subject", UUID.class));
    }
}
