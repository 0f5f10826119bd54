package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.time.Clock;
import java.util.List;
import org.junit.jupiter.api.Test;

class MemberImagesTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
    private static final long ANN = 4_503_599_627_370_501L;
    private static final Bytes LINK = Bytes.of(new byte[] {1, 2, 3});

    private final SealingFixtures installation = SealingFixtures.at(CLOCK);

    @Test
    void areTheSameForTheSamePersonAndNobodyElses() {
        var images = installation.memberImages();

        assertThat(images.allOf(ANN)).isEqualTo(images.allOf(ANN)).isNotEqualTo(images.allOf(ANN + 1));
        assertThat(images.allOf(ANN))
                .isNotEqualTo(SealingFixtures.at(CLOCK).memberImages().allOf(ANN));
    }

    @Test
    void ofUsingALinkTellNothingOfWhoIsAMember() {
        var images = installation.memberImages();

        assertThat(images.allOfUse(ANN, LINK))
                .isEqualTo(images.allOfUse(ANN, LINK))
                .isNotEqualTo(images.allOf(ANN))
                .isNotEqualTo(images.allOfUse(ANN + 1, LINK))
                .isNotEqualTo(images.allOfUse(ANN, Bytes.empty()));
        assertThat(images.allOfUse(ANN, Bytes.empty())).isNotEqualTo(images.allOf(ANN));
    }

    @Test
    void areFoundUnderEveryKeyEverAddedTodaysFirst() {
        var before = installation.memberImages().allOf(ANN);
        var rotated = installation.rotated().memberImages().allOf(ANN);

        assertThat(rotated).hasSize(2).endsWith(before.getFirst()).doesNotHaveDuplicates();
    }

    @Test
    void areEqualToNothingElseThatIsMadeOfTheSameBytes() {
        var images = installation.images();
        var person = ByteBuffer.allocate(Long.BYTES).putLong(ANN).array();

        assertThat(List.of(images.ofAct(person), images.of("claim", Bytes.of(person)), images.of("", Bytes.of(person))))
                .doesNotContainAnyElementsOf(installation.memberImages().allOf(ANN));
    }
}
