package io.candor.ledger;

import com.zaxxer.hikari.HikariDataSource;
import io.candor.cards.Cards;
import io.candor.cards.Standing;
import io.candor.support.TestClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.AbstractJdbcConfiguration;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcOperations;
import org.springframework.jdbc.core.namedparam.NamedParameterJdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DataSourceTransactionManager;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.annotation.EnableTransactionManagement;
import org.springframework.transaction.support.TransactionTemplate;

/** The ledger on a real PostgreSQL, with officials that tests appoint, cards that are only noted, and a movable clock. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"io.candor.ledger", "io.candor.organisation"},
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = "io\\.candor\\.ledger\\.chat\\..*"))
@ConfigurationPropertiesScan("io.candor.organisation")
@EnableJdbcRepositories("io.candor.ledger")
@EnableTransactionManagement(proxyTargetClass = true)
@Import({LedgerModule.Jdbc.class, Staffed.class, Heard.class})
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

    @Bean
    DynamicPropertyRegistrar settings() {
        return settings -> settings.add("candor.zone", () -> "Asia/Shanghai");
    }

    @Bean(destroyMethod = "close")
    EmbeddedPostgres postgres() throws IOException {
        return EmbeddedPostgres.builder()
                .setLocaleConfig("locale-provider", "builtin")
                .setLocaleConfig("builtin-locale", "C.UTF-8")
                .setLocaleConfig("lc-collate", "C")
                .setLocaleConfig("lc-ctype", "C.UTF-8")
                .start();
    }

    @Bean
    HikariDataSource dataSource(EmbeddedPostgres postgres) {
        var pool = new HikariDataSource();
        pool.setDataSource(postgres.getPostgresDatabase());
        Flyway.configure().dataSource(pool).load().migrate();
        return pool;
    }

    @Bean
    JdbcClient jdbc(DataSource dataSource) {
        return JdbcClient.create(dataSource);
    }

    @Bean
    PlatformTransactionManager transactionManager(DataSource dataSource) {
        return new DataSourceTransactionManager(dataSource);
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }

    /** What Spring Boot sets up in the application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Jdbc extends AbstractJdbcConfiguration {
        @Bean
        NamedParameterJdbcOperations operations(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }
    }
}
