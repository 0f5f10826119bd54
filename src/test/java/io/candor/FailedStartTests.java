package io.candor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import jakarta.validation.Validation;
import jakarta.validation.constraints.Positive;
import java.sql.SQLException;
import java.time.Duration;
import java.time.ZoneId;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.BeanCreationException;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.bind.validation.ValidationBindHandler;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;
import org.springframework.boot.web.server.PortInUseException;
import org.springframework.validation.beanvalidation.SpringValidatorAdapter;
import org.yaml.snakeyaml.Yaml;

class FailedStartTests {

    @Test
    void saysWhatIsWrongAndHowToMendIt() {
        var failure = wrapped(new CannotStart("The keyset is damaged.", "Restore it."));

        assertThat(FailedStart.sentence(failure)).isEqualTo("Candor did not start: The keyset is damaged. Restore it.");
    }

    @Test
    void namesATakenPort() {
        assertThat(FailedStart.sentence(wrapped(new PortInUseException(8080))))
                .contains("uses port 8080", "server.port");
    }

    @ParameterizedTest
    @CsvSource({
        "08001, does not answer",
        "08006, does not answer",
        "57P03, does not answer",
        "28P01, refuses the user or the password",
        "28000, refuses the user or the password",
        "08004, refuses the user or the password",
        "3D000, does not exist",
        "42501, may not create tables",
        "53300, no connection left",
        "53100, is full",
        "42P01, SQLSTATE 42P01"
    })
    void explainsADatabaseThatRefuses(String state, String words) {
        var refusal = wrapped(new SQLException("user ann, password geheim", state));

        assertThat(FailedStart.sentence(refusal)).contains(words).doesNotContain("ann", "geheim");
    }

    @ParameterizedTest
    @CsvSource({
        "daily, many, a whole number",
        "pause, a while, a duration such as",
        "open, perhaps, true or false",
        "mode, other, 'one of polling, web-hook'",
        "zone, Nowhere/Land, a time zone such as"
    })
    void namesAnUnfitSettingButNotItsValue(String setting, String value, String expected) {
        var sentence = FailedStart.sentence(wrapped(binding("sample." + setting, value)));

        assertThat(sentence).contains("The setting sample." + setting, expected).doesNotContain(value);
    }

    @Test
    void namesASettingThatBreaksARule() {
        var sentence = FailedStart.sentence(wrapped(binding("sample.daily", "-4711")));

        assertThat(sentence)
                .contains("The setting sample.daily", "greater than 0")
                .doesNotContain("4711");
    }

    @Test
    void findsThePlaceInABrokenFile() {
        var broken = catchThrowable(() -> new Yaml().load("candor:\n  data: x\n bad: [\n"));

        assertThat(FailedStart.sentence(wrapped(broken))).contains("not valid YAML in line 3");
    }

    @Test
    void showsOnlyTheClassOfWhatNobodyForesaw() {
        var sentence = FailedStart.sentence(wrapped(new IllegalStateException("a secret")));

        assertThat(sentence)
                .contains("java.lang.IllegalStateException", "--debug")
                .doesNotContain("a secret");
    }

    private static Throwable wrapped(Throwable cause) {
        return new BeanCreationException("bean", "could not be made with geheim", new RuntimeException(cause));
    }

    private static Throwable binding(String name, String value) {
        var binder = new Binder(new MapConfigurationPropertySource(Map.of(name, value)));
        try (var factory = Validation.buildDefaultValidatorFactory()) {
            var rules = new ValidationBindHandler(new SpringValidatorAdapter(factory.getValidator()));
            return catchThrowable(() -> binder.bind("sample", Bindable.of(Sample.class), rules));
        }
    }

    enum Mode {
        POLLING,
        WEB_HOOK
    }

    record Sample(@Positive Integer daily, Duration pause, Boolean open, Mode mode, ZoneId zone) {}
}
