package io.candor.ledger;

import io.candor.access.Official;
import io.candor.bot.Person;
import io.candor.cards.Cards;
import io.candor.cards.Standing;
import io.candor.support.RealPostgres;
import io.candor.support.TestClock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The ledger on a real PostgreSQL, with officials that tests appoint, cards that are only noted, and a movable clock. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"io.candor.ledger", "io.candor.organisation"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.candor\\.ledger\\.chat\\..*"))
@ConfigurationPropertiesScan("io.candor.organisation")
@EnableJdbcRepositories("io.candor.ledger")
@EnableTransactionManagement(proxyTargetClass = true)
@Import({RealPostgres.Jdbc.class, RealPostgres.class, Staffed.class, Heard.class})
class LedgerModule {
    /** A Monday, 10:00 in Shanghai. */
    static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");

    @Bean
    TestClock clock() {
        return new TestClock(MORNING);
    }

    @Bean
    Cards cards() {
        return Mockito.mock(Cards.class);
    }

    @Bean
    Standing standing() {
        return Mockito.mock(Standing.class);
    }

    /** Somebody contests whatever is closed. */
    @Bean
    EntryAside contesting() {
        return new EntryAside() {
            @Override
            public List<String> references(EntryId entry, Person reader, int limit) {
                return List.of();
            }

            @Override
            public boolean contests(EntryId entry, Optional<Official> by) {
                return true;
            }
        };
    }

    @Bean
    DynamicPropertyRegistrar settings() {
        return settings -> settings.add("candor.zone", () -> "Asia/Shanghai");
    }
}
