package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class WordImagesTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
    private static final String WORDS = "the stairs are dark";

    private final SealingFixtures installation = SealingFixtures.at(CLOCK);

    @Test
    void areTheSameForTheSameTextsOnly() {
        var images = installation.wordImages();

        assertThat(images.of(List.of(WORDS)))
                .isEqualTo(images.of(List.of(WORDS)))
                .isNotEqualTo(images.of(List.of("the stairs are light")))
                .isNotEqualTo(images.of(List.of(WORDS, "")))
                .isNotEqualTo(images.of(List.of("the stairs", " are dark")));
    }

    @Test
    void cannotBeComputedWithoutTheKeys() {
        assertThat(SealingFixtures.at(CLOCK).wordImages().of(List.of(WORDS)))
                .isNotEqualTo(installation.wordImages().of(List.of(WORDS)));
    }

    @Test
    void areEqualToNothingElseThatIsMadeOfTheSameBytes() {
        var images = installation.images();
        var bytes = WORDS.getBytes(UTF_8);

        assertThat(List.of(images.ofAct(bytes), images.of("", Bytes.of(bytes))))
                .doesNotContain(installation.wordImages().of(List.of(WORDS)));
    }
}
