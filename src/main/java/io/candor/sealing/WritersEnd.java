package io.candor.sealing;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionOperations;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Waits for whoever is sealing at this moment. It relies on this: whoever seals something holds a lock of any kind on the
 * table that it goes to, or on a row of it, before sealing and until the end of the transaction.
 */
record WritersEnd(JdbcClient jdbc, TransactionOperations transactions) {

    /**
     * Table by table, never two at once, so that nobody waits in a circle.
     *
     * @throws IllegalStateException within a transaction: what it removed may come back, and its key would be gone
     */
    void await() {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("keys are destroyed after the end of what makes them superfluous");
        }
        SealedColumn.tables().forEach(table -> transactions.executeWithoutResult(_ -> keepOut(table)));
    }

    /** Does something while no member hands anything in. */
    void beforeDoing(Runnable act) {
        transactions.executeWithoutResult(_ -> {
            keepOut(String.join(", ", heldTables()));
            act.run();
        });
    }

    /** Gives up after a while rather than let all members queue behind one who is stuck. Readers are never kept waiting. */
    private void keepOut(String tables) {
        jdbc.sql("set local lock_timeout = '5s'").update();
        jdbc.sql("lock table " + tables + " in exclusive mode").update();
    }

    private static List<String> heldTables() {
        return SealedColumn.ALL.stream()
                .filter(SealedColumn::held)
                .map(SealedColumn::table)
                .distinct()
                .toList();
    }
}
