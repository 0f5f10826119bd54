package io.candor.suggestion;

import io.candor.organisation.OfficeClock;
import io.candor.sealing.KeyRotation;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets go, once a day, of everything whose time is over. */
@Component
class Retention {
    /** Longer than a preview holds: afterwards no press that is delivered again can send what was withdrawn. */
    private static final int WITHDRAWN_DAYS = 8;

    private final Farewells farewells;
    private final Purge purge;
    private final KeyRotation keys;
    private final Terms terms;
    private final JdbcClient jdbc;
    private final OfficeClock clock;

    Retention(Farewells farewells, Purge purge, KeyRotation keys, Terms terms, JdbcClient jdbc, OfficeClock clock) {
        this.farewells = farewells;
        this.purge = purge;
        this.keys = keys;
        this.terms = terms;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void run() {
        farewells.forget();
        purge.run();
        keys.destroyWordKeysBefore(terms.firstKept(clock.today()));
        jdbc.sql("delete from withdrawn_id where received_on < :day")
                .param("day", clock.today().minusDays(WITHDRAWN_DAYS))
                .update();
    }
}
