package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.candor.CannotStart;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.env.MapPropertySource;

class PlaygroundInitializerTests {
    private static final String PACKAGED = "Config resource 'class path resource [application.yaml]' via location 'x'";

    private static GenericApplicationContext initialized(Map<String, Object> settings) {
        var context = new GenericApplicationContext();
        context.getEnvironment().getPropertySources().addFirst(new MapPropertySource("set", settings));
        context.getEnvironment()
                .getPropertySources()
                .addLast(new MapPropertySource(
                        PACKAGED, Map.of("candor.data", "data", "candor.anonymity.release", "08:00,13:00,18:00")));
        new PlaygroundInitializer().initialize(context);
        context.refresh();
        return context;
    }

    @Test
    void opensWithoutAToken() {
        try (var context = initialized(Map.of("candor.telegram.token", " "))) {
            var environment = context.getEnvironment();
            var simulator = context.getBean(Simulator.class);

            assertThat(environment.getProperty("candor.playground", Boolean.class))
                    .isTrue();
            assertThat(environment.getProperty("candor.telegram.token")).isEqualTo(simulator.token());
            assertThat(environment.getProperty("candor.telegram.api-url"))
                    .isEqualTo("http://127.0.0.1:" + simulator.port());
            assertThat(environment.getProperty("candor.data")).isEqualTo("data/playground");
            assertThat(environment.getProperty("candor.anonymity.release")).isEqualTo("at-once");
            assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void leavesTheLastWordToTheUser() {
        try (var context = initialized(Map.of("candor.data", "/elsewhere"))) {
            assertThat(context.getEnvironment().getProperty("candor.data")).isEqualTo("/elsewhere");
        }
    }

    @Test
    void hasAnotherTokenEachTime() {
        try (var one = initialized(Map.of());
                var other = initialized(Map.of())) {
            assertThat(one.getBean(Simulator.class).token())
                    .isNotEqualTo(other.getBean(Simulator.class).token());
        }
    }

    @Test
    void staysAwayWhereThereIsAToken() {
        try (var context = initialized(Map.of("candor.telegram.token", "1:real", "candor.owners", "7"))) {
            assertThat(context.getBeanNamesForType(Simulator.class)).isEmpty();
            assertThat(context.getEnvironment().getProperty("candor.playground"))
                    .isNull();
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "spring.datasource.url=jdbc:postgresql://db/candor",
                "candor.telegram.mode=webhook",
                "candor.telegram.webhook.url=https://example.org/",
                "candor.owners[0]=7",
                "candor.telegram.desk-chat=-1",
                "candor.telegram.members-chat=-1",
                "candor.telegram.channel=@news",
            })
    void doesNotOpenBesideARealBot(String setting) {
        var parts = setting.split("=", 2);

        var refused = catchThrowableOfType(CannotStart.class, () -> initialized(Map.of(parts[0], parts[1])));

        assertThat(refused).hasMessageStartingWith("No token is set, but ").hasMessageEndingWith(" is.");
        assertThat(refused.mend()).contains("CANDOR_TELEGRAM_TOKEN");
    }

    @Test
    void pollingIsNoSignOfARealBot() {
        try (var context = initialized(Map.of("candor.telegram.mode", "polling", "candor.owners", ""))) {
            assertThat(context.getBean(Simulator.class).pendingUpdates()).isEqualTo(7);
        }
    }
}
