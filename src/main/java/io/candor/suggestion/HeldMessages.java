package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What authors added since the last release. Whoever writes here keeps the release out first. */
@Repository
class HeldMessages {
    private final JdbcClient jdbc;
    private final Seal seal;
    private final OfficeClock clock;

    HeldMessages(JdbcClient jdbc, Seal seal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    boolean isEmpty() {
        return jdbc.sql("select not exists (select from held_message)")
                .query(Boolean.class)
                .single();
    }

    /** The oldest first. */
    List<DialogueLine> about(List<UUID> suggestions) {
        return jdbc.sql("select id, words, sent_on from held_message where suggestion in (:ids) order by position")
                .param("ids", suggestions)
                .query((row, _) -> line(row))
                .list();
    }

    DialogueLine add(UUID suggestion, UUID id, String words) {
        var line = new DialogueLine(id, clock.today(), false, true, words);
        jdbc.sql("""
                        insert into held_message (id, suggestion, position, words, sent_on)
                        select :id, :suggestion, 1 + count(*), :words, :sentOn
                        from held_message where suggestion = :suggestion
                        """)
                .param("id", id)
                .param("suggestion", suggestion)
                .param("words", seal.words(id, words))
                .param("sentOn", line.on())
                .update();
        return line;
    }

    /** What was added to a suggestion that is taken back. */
    void destroy(UUID suggestion) {
        jdbc.sql("delete from held_message where suggestion = :suggestion")
                .param("suggestion", suggestion)
                .update();
    }

    private DialogueLine line(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DialogueLine(
                id, row.getObject("sent_on", LocalDate.class), false, true, seal.openWords(id, row.getBytes("words")));
    }
}
