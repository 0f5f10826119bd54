package io.candor.access;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.github.kagkarlsson.scheduler.SchedulerClient;
import io.candor.bot.Directory;
import io.candor.bot.Language;
import io.candor.bot.Languages;
import io.candor.bot.Menus;
import io.candor.bot.Mouth;
import io.candor.bot.Presence;
import io.candor.bot.Texts;
import io.candor.cards.Cards;
import io.candor.support.RealPostgres;
import io.candor.support.TestClock;
import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistrar;
import org.springframework.transaction.annotation.EnableTransactionManagement;

/** The feature on a real PostgreSQL; what would be shown to people is only recorded. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = {"io.candor.access", "io.candor.organisation", "io.candor.sealing"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = {"io\\.candor\\.access\\.chat\\..*", ".*Tests.*"}))
@ConfigurationPropertiesScan({"io.candor.access", "io.candor.organisation", "io.candor.sealing"})
@EnableTransactionManagement(proxyTargetClass = true)
@Import({Texts.class, RealPostgres.class})
class AccessModule {
    static final Instant MORNING = Instant.parse("2026-03-02T02:00:00Z");

    @Bean
    TestClock clock() {
        return new TestClock(MORNING);
    }

    @Bean
    DynamicPropertyRegistrar settings() throws IOException {
        var keyset = Files.createTempDirectory("candor").resolve("keyset.json");
        return settings -> settings.add("candor.keyset", keyset::toString);
    }

    @Bean
    Languages languages() {
        var languages = mock(Languages.class);
        when(languages.first()).thenReturn(Language.CHINESE);
        when(languages.spoken()).thenReturn(List.of(Language.CHINESE, Language.ENGLISH));
        return languages;
    }

    @Bean
    Directory directory() {
        var directory = mock(Directory.class);
        when(directory.person(anyLong())).thenReturn(Optional.empty());
        return directory;
    }

    @Bean
    Mouth mouth() {
        var mouth = mock(Mouth.class);
        when(mouth.say(any(), any(), any())).thenReturn(new Mouth.Done(1));
        return mouth;
    }

    @Bean
    Presence presence() {
        return mock(Presence.class);
    }

    @Bean
    Cards cards() {
        return mock(Cards.class);
    }

    @Bean
    Menus menus() {
        return mock(Menus.class);
    }

    @Bean
    SchedulerClient scheduler() {
        return mock(SchedulerClient.class);
    }
}
