package io.candor.suggestion;

import io.candor.ledger.EntryId;
import io.candor.sealing.Seal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Reads what the desk has made of released suggestions; locks nothing, writes nothing. */
@Repository
class Handlings {
    private final JdbcClient jdbc;
    private final Seal seal;
    private final ReleasedVerdicts verdicts;

    Handlings(JdbcClient jdbc, Seal seal, ReleasedVerdicts verdicts) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.verdicts = verdicts;
    }

    /** What stands in the suggestion's own row: {@code id, entry, answer, decline_reason}. */
    Handling of(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new Handling(
                Optional.ofNullable(row.getObject("entry", UUID.class)).map(EntryId::new),
                Optional.ofNullable(row.getBytes("answer")).map(bytes -> seal.openWords(id, bytes)),
                Optional.ofNullable(row.getString("decline_reason")).map(DeclineReason::valueOf),
                List.of(),
                Judgement.NONE);
    }

    /** The same with what was said about it, and how its author judges. */
    Handling whole(UUID suggestion, Handling handling) {
        return new Handling(
                handling.entry(),
                handling.answer(),
                handling.reason(),
                dialogue(suggestion),
                verdicts.about(suggestion));
    }

    private List<DialogueLine> dialogue(UUID suggestion) {
        return jdbc.sql("select id, author, words, sent_on from message where suggestion = :id order by position")
                .param("id", suggestion)
                .query((row, _) -> line(row))
                .list();
    }

    private DialogueLine line(ResultSet row) throws SQLException {
        var id = row.getObject("id", UUID.class);
        return new DialogueLine(
                id,
                row.getObject("sent_on", LocalDate.class),
                row.getString("author").equals("DESK"),
                false,
                seal.openWords(id, row.getBytes("words")));
    }
}
