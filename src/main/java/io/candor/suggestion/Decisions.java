package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.Seal;
import java.sql.Timestamp;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What officials of the desk decided and asked: each act once, under their name. */
@Repository
class Decisions {
    private final JdbcClient jdbc;
    private final Seal seal;
    private final OfficeClock clock;

    Decisions(JdbcClient jdbc, Seal seal, OfficeClock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.clock = clock;
    }

    boolean has(UUID act) {
        return jdbc.sql("select exists (select from decision where id = :id)")
                .param("id", act)
                .query(Boolean.class)
                .single();
    }

    void add(DeskStep step) {
        jdbc.sql("""
                        insert into decision (id, suggestion, official, at, kind)
                        values (:id, :suggestion, :official, :at, :kind)
                        """)
                .param("id", step.act())
                .param("suggestion", step.suggestion())
                .param("official", step.by().id().value())
                .param("at", Timestamp.from(clock.now()))
                .param("kind", kind(step.what()))
                .update();
    }

    /** A question to the author. */
    void ask(DeskStep step, String words) {
        jdbc.sql("""
                        insert into message (id, suggestion, position, author, words, sent_on)
                        select :id, :suggestion, 1 + count(*), 'DESK', :words, :sentOn
                        from message where suggestion = :suggestion
                        """)
                .param("id", step.act())
                .param("suggestion", step.suggestion())
                .param("words", seal.words(step.act(), words))
                .param("sentOn", clock.today())
                .update();
    }

    private static String kind(DeskAct what) {
        return switch (what) {
            case DeskAct.Accept _ -> "ACCEPTED";
            case DeskAct.Attach _ -> "ATTACHED";
            case DeskAct.Answer _ -> "ANSWERED";
            case DeskAct.Decline _, DeskAct.Spam _ -> "DECLINED";
            case DeskAct.Ask _ -> "ASKED";
            case DeskAct.ListAgain _ -> "LISTED_AGAIN";
            case DeskAct.Uphold _ -> "UPHELD";
        };
    }
}
