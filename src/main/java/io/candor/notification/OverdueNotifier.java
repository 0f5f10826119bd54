package io.candor.notification;

import io.candor.ledger.EntryView;
import io.candor.ledger.Ledger;
import io.candor.organisation.OfficeClock;
import io.candor.suggestion.Authors;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes, once for each deadline of an entry, that it has passed. */
@Component
class OverdueNotifier {
    private final Ledger ledger;
    private final Authors authors;
    private final NoticeTable notices;
    private final JdbcClient jdbc;
    private final TransactionOperations transactions;
    private final OfficeClock clock;

    OverdueNotifier(
            Ledger ledger,
            Authors authors,
            NoticeTable notices,
            JdbcClient jdbc,
            TransactionOperations transactions,
            OfficeClock clock) {
        this.ledger = ledger;
        this.authors = authors;
        this.notices = notices;
        this.jdbc = jdbc;
        this.transactions = transactions;
        this.clock = clock;
    }

    void run() {
        ledger.overdue(clock.today()).forEach(entry -> transactions.executeWithoutResult(_ -> note(entry)));
    }

    private void note(EntryView entry) {
        if (isNew(entry)) {
            notices.add(authors.following(entry.id()), Change.OVERDUE);
        }
    }

    private boolean isNew(EntryView entry) {
        return jdbc.sql("insert into overdue_told (entry, deadline) values (:entry, :deadline) on conflict do nothing")
                        .param("entry", entry.id().value())
                        .param("deadline", entry.deadline().orElseThrow())
                        .update()
                == 1;
    }
}
