package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.candor.CannotStart;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
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
            assertThat(environment.getProperty("candor.anonymity.notice-spread"))
                    .isEqualTo("PT0S");
            assertThat(environment.getProperty("server.address")).isEqualTo("127.0.0.1");
        }
    }

    @Test
    void givesItsPeopleTheirRoles() {
        try (var context = initialized(Map.of())) {
            var settings = Binder.get(context.getEnvironment());

            var officials = settings.bind("candor.officials", Bindable.listOf(Official.class))
                    .get();
            assertThat(officials).extracting(Official::name).containsExactly("Grace", "王强", "Maria");
            assertThat(officials).extracting(Official::roles).containsExactly("DESK", "HANDLER", "SUPERVISOR");
            assertThat(officials).extracting(Official::unit).containsExactly(null, "logistics", null);
            assertThat(officials).extracting(Official::language).containsExactly("en", "zh", "en");
            assertThat(settings.bind("candor.owners", Bindable.setOf(Long.class))
                            .get())
                    .hasSize(1);
            assertThat(settings.bind("candor.telegram.desk-chat", Long.class).get())
                    .isNegative();
        }
    }

    record Official(
            long id, String name, String roles, @Nullable String unit, String language) {}

    @Test
    void givesThemNoneWhereTheUserNamesTheOfficials() {
        var settings = Map.<String, Object>of(
                "candor.officials[0].id", "7", "candor.officials[0].name", "Bo", "candor.officials[0].roles", "DESK");
        for (var set : List.of(settings, Map.<String, Object>of("candor.officials", ""))) {
            try (var context = initialized(set)) {
                assertThat(context.getEnvironment().getProperty("candor.officials[1].id"))
                        .isNull();
                assertThat(context.getEnvironment().getProperty("candor.owners"))
                        .isNull();
            }
        }
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
                    "units: [{key: hall}, {key: logistics}, {key: purse}]", logistics
                    "units: [{key: hall}, {key: purse}]", purse
                    "categories: []", office
                    "units: [", office
                    """)
    void putsTheHandlerIntoAUnitThatThereIs(String taxonomy, String unit, @TempDir Path folder) throws IOException {
        var file = Files.writeString(folder.resolve("taxonomy.yaml"), taxonomy);

        try (var context = initialized(Map.of("candor.taxonomy", file.toString()))) {
            assertThat(context.getEnvironment().getProperty("candor.officials[1].unit"))
                    .isEqualTo(unit);
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
