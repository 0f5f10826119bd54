package io.candor.suggestion;

import com.zaxxer.hikari.HikariDataSource;
import io.candor.access.DeskGroup;
import io.candor.bot.ActIds;
import io.candor.bot.Languages;
import io.candor.bot.Texts;
import io.candor.support.TestClock;
import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
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

/** The feature with its real neighbours on a real PostgreSQL, and a clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(basePackages = {"io.candor.suggestion", "io.candor.organisation", "io.candor.sealing"})
@ComponentScan(
        basePackages = "io.candor.ledger",
        excludeFilters = {
            @Filter(type = FilterType.REGEX, pattern = "io\\.candor\\.ledger\\.chat\\..*"),
            @Filter({TestComponent.class, TestConfiguration.class})
        })
@EnableJdbcRepositories("io.candor.ledger")
@ComponentScan(
        basePackages = "io.candor.cards",
        excludeFilters =
                @Filter(type = FilterType.REGEX, pattern = ".*(CardTasks|DurableCards|Poster|Redrawer|ShowCommand).*"))
@ConfigurationPropertiesScan({"io.candor.suggestion", "io.candor.organisation", "io.candor.sealing", "io.candor.bot"})
@EnableTransactionManagement(proxyTargetClass = true)
@Import({
    Texts.class,
    ActIds.class,
    Languages.class,
    Releasing.class,
    Desk.class,
    NotedCards.class,
    SuggestionModule.Jdbc.class
})
public class SuggestionModule {
    /** A Monday, 10:00 in Shanghai. */
    public static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");

    @Bean
    TestClock clock() {
        return new TestClock(MORNING);
    }

    /** Without a group until a test chooses one. */
    @Bean
    DeskGroup deskGroup() {
        return Mockito.mock(DeskGroup.class);
    }

    @Bean
    DynamicPropertyRegistrar settings() throws IOException {
        var keyset = Files.createTempDirectory("candor").resolve("keyset.json");
        return settings -> {
            settings.add("candor.keyset", keyset::toString);
            settings.add("candor.zone", () -> "Asia/Shanghai");
        };
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

    /** What Spring Boot sets up in the application. */
    @TestConfiguration(proxyBeanMethods = false)
    static class Jdbc extends AbstractJdbcConfiguration {
        @Bean
        NamedParameterJdbcOperations operations(DataSource dataSource) {
            return new NamedParameterJdbcTemplate(dataSource);
        }
    }

    @Bean
    TransactionTemplate transactions(PlatformTransactionManager manager) {
        return new TransactionTemplate(manager);
    }
}
