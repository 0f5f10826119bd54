package io.candor.suggestion;

import io.candor.sealing.Images;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.junit.jupiter.SpringJUnitConfig;

/** The module on a real PostgreSQL, where each test begins without anything said. */
@SpringJUnitConfig(SuggestionModule.class)
abstract class OnEmptyTables {
    @Autowired
    Mailbox mailbox;

    @Autowired
    Release release;

    @Autowired
    Images images;

    @Autowired
    NotedCards cards;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void empty() {
        Tables.empty(jdbc);
        cards.forget();
    }
}
