package io.candor.notification;

import io.candor.suggestion.SuggestionModule;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.Import;

/** The feature with suggestions and the ledger on a real PostgreSQL, and a post office that tests look into. */
@TestConfiguration(proxyBeanMethods = false)
@ComponentScan(
        basePackages = "io.candor.notification",
        excludeFilters = @Filter({TestComponent.class, TestConfiguration.class}))
@Import({SuggestionModule.class, PostOffice.class, Rounding.class})
public class NotificationModule {

    @Bean
    MeterRegistry meters() {
        return new SimpleMeterRegistry();
    }
}
