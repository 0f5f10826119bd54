package io.candor.suggestion;

import io.candor.access.DeskGroup;
import io.candor.bot.ActIds;
import io.candor.bot.Languages;
import io.candor.bot.Texts;
import io.candor.support.RealPostgres;
import io.candor.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import org.mockito.Mockito;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.data.jdbc.repository.config.EnableJdbcRepositories;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The feature with its real neighbours on a real PostgreSQL, and a clock that tests move. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {
            "io.candor.suggestion",
            "io.candor.organisation",
            "io.candor.sealing",
            "io.candor.figures",
            "io.candor.pictures"
        })
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
                @Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(CardTasks|Drawings|DurableCards|Poster|Redrawer|ShowCommand).*"))
@ConfigurationPropertiesScan({"io.candor.suggestion", "io.candor.organisation", "io.candor.sealing", "io.candor.bot"})
@EnableTransactionManagement(proxyTargetClass = true)
@Import({
    Texts.class,
    ActIds.class,
    Languages.class,
    Releasing.class,
    Desk.class,
    NotedCards.class,
    Verdicts.class,
    Admitting.class,
    SentAlready.class,
    RealPostgres.Jdbc.class,
    RealPostgres.class
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
            settings.add("candor.limits.intake.most", () -> "1000000");
        };
    }
}
