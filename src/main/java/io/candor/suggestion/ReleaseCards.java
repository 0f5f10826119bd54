package io.candor.suggestion;

import io.candor.access.DeskChats;
import io.candor.cards.Cards;
import io.candor.ledger.EntryId;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Shows the desk what a release brought out, and takes from its chats what authors took back; all in the release. */
@Component
class ReleaseCards {
    /** More than so many come as one message. */
    private static final int SINGLY = 5;

    private final JdbcClient jdbc;
    private final DeskChats desk;
    private final Cards cards;
    private final RandomGenerator random = new SecureRandom();

    ReleaseCards(JdbcClient jdbc, DeskChats desk, Cards cards) {
        this.jdbc = jdbc;
        this.desk = desk;
        this.cards = cards;
    }

    void cameOut(List<UUID> suggestions) {
        if (suggestions.isEmpty()) {
            return;
        }
        for (var destination : desk.destinations()) {
            if (suggestions.size() > SINGLY) {
                cards.post(Shown.summary(suggestions.size(), random.nextLong()), destination);
            } else {
                shuffled(suggestions).forEach(each -> cards.post(Shown.card(each), destination));
            }
        }
    }

    /** Before it is done: afterwards nobody knows any more which entries they followed. */
    void withdrawing() {
        jdbc.sql("""
                        select distinct entry from suggestion join held_change using (id)
                        where withdrawn and entry is not null
                        """)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list()
                .forEach(entry -> cards.changed(Shown.entry(new EntryId(entry))));
    }

    void withdrawn(List<UUID> suggestions) {
        for (var each : shuffled(suggestions)) {
            cards.changed(Shown.card(each));
            cards.changed(Shown.words(each));
            pages(each).forEach(page -> cards.changed(Shown.page(page)));
        }
    }

    private List<UUID> pages(UUID suggestion) {
        return jdbc.sql("select distinct page from list_page where suggestion = :suggestion")
                .param("suggestion", suggestion)
                .query((row, _) -> row.getObject(1, UUID.class))
                .list();
    }

    private List<UUID> shuffled(List<UUID> suggestions) {
        var copy = new ArrayList<>(suggestions);
        Collections.shuffle(copy, java.util.Random.from(random));
        return copy;
    }
}
