package io.candor.bot.telegram;

import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Whose turn it is to poll: one process of all on this database holds an advisory lock, the next takes over. */
@Component
class PollingTurn {
    private static final long LOCK = 0x43414E444F52L;
    private static final int VALID_WITHIN_SECONDS = 2;

    private final DataSource dataSource;
    private @Nullable Connection holder;

    PollingTurn(DataSource dataSource) {
        this.dataSource = dataSource;
    }

    /** Whether this process may poll now. */
    synchronized boolean mine() {
        try {
            if (holder != null && holder.isValid(VALID_WITHIN_SECONDS)) {
                return true;
            }
            release();
            return acquire();
        } catch (SQLException away) {
            return false;
        }
    }

    /** Gives the turn to the next process. */
    synchronized void release() {
        var held = holder;
        holder = null;
        if (held != null) {
            close(held);
        }
    }

    private boolean acquire() throws SQLException {
        var connection = dataSource.getConnection();
        if (locked(connection)) {
            holder = connection;
            return true;
        }
        connection.close();
        return false;
    }

    private static boolean locked(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement("select pg_try_advisory_lock(?)")) {
            statement.setLong(1, LOCK);
            try (var result = statement.executeQuery()) {
                return result.next() && result.getBoolean(1);
            }
        }
    }

    private static void close(Connection held) {
        try (held;
                var statement = held.createStatement()) {
            statement.execute("select pg_advisory_unlock_all()");
        } catch (SQLException away) {
            // the lock went with the connection
        }
    }
}
