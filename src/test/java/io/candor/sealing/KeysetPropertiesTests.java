package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.CannotStart;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.MapConfigurationPropertySource;

class KeysetPropertiesTests {

    @Test
    void nameTheFileInTheConfigFolderUnlessTold() {
        assertThat(bound(Map.of()).path()).isEqualTo(Path.of("config/keyset.json"));
        assertThat(bound(Map.of("candor.keyset", "/srv/keys.json")).path()).isEqualTo(Path.of("/srv/keys.json"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "/", "a\0b"})
    void refuseWhatIsNoFile(String keyset) {
        KeysetProperties settings = new KeysetProperties(keyset);

        assertThatThrownBy(settings::path)
                .isInstanceOf(CannotStart.class)
                .hasMessage("The setting candor.keyset names no file.");
    }

    private static KeysetProperties bound(Map<String, String> settings) {
        return new Binder(new MapConfigurationPropertySource(settings)).bindOrCreate("candor", KeysetProperties.class);
    }
}
