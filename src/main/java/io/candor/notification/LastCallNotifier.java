package io.candor.notification;

import io.candor.suggestion.Farewells;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Notes, once for each end of a matter, that its author's address will be forgotten. */
@Component
class LastCallNotifier {
    private final Farewells farewells;
    private final NoticeTable notices;
    private final TransactionOperations transactions;

    LastCallNotifier(Farewells farewells, NoticeTable notices, TransactionOperations transactions) {
        this.farewells = farewells;
        this.notices = notices;
        this.transactions = transactions;
    }

    void run() {
        transactions.executeWithoutResult(_ -> notices.add(farewells.lastCalls(), Change.LAST_CALL));
    }
}
