package io.candor.bot.telegram;

import com.zaxxer.hikari.HikariDataSource;
import org.springframework.stereotype.Component;

/** How many chats are served at once: as many as there are database connections, but those that others hold. */
@Component
class Concurrency {
    private static final int KEPT_FOR_OTHERS = 3;

    private final HikariDataSource pool;

    Concurrency(HikariDataSource pool) {
        this.pool = pool;
    }

    int places() {
        return Math.max(1, pool.getMaximumPoolSize() - KEPT_FOR_OTHERS);
    }
}
