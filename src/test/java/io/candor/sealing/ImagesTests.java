package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ImagesTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
    private static final ReceiptCode CODE = Codes.one();

    private final SealingFixtures installation = SealingFixtures.at(CLOCK);

    @Test
    void areTheSameForTheSameCode() {
        UUID first = installation.images().of(CODE);
        UUID again = installation.images().of(ReceiptCode.parse(CODE.grouped()));

        assertThat(again).isEqualTo(first);
    }

    @Test
    void differForEachCode() {
        Images images = installation.images();

        Stream<UUID> drawn = Stream.generate(images::fresh).limit(2_000).map(images::of);

        assertThat(drawn).doesNotHaveDuplicates();
    }

    @Test
    void differForEachInstallation() {
        UUID elsewhere = SealingFixtures.at(CLOCK).images().of(CODE);

        assertThat(installation.images().of(CODE)).isNotEqualTo(elsewhere);
    }

    @Test
    void areFoundUnderEveryKeyEverAddedTodaysFirst() {
        SealingFixtures rotated = installation.rotated();
        SealingFixtures rotatedTwice = rotated.rotated();

        assertThat(rotatedTwice.images().allOf(CODE))
                .containsExactly(
                        rotatedTwice.images().of(CODE),
                        installation.images().of(CODE),
                        rotated.images().of(CODE))
                .doesNotHaveDuplicates();
    }

    @Test
    void areOneWhereOneKeyIs() {
        assertThat(installation.images().allOf(CODE))
                .containsExactly(installation.images().of(CODE));
    }

    @Test
    void ofFreshCodesUseEverySymbolAtEveryPlace() {
        Images images = installation.images();

        var symbols = Stream.generate(images::fresh).limit(2_000).toList();

        for (int place = 0; place < Symbols.COUNT; place++) {
            int at = place;
            assertThat(symbols.stream().map(code -> code.symbols().charAt(at)).distinct())
                    .hasSize(32);
        }
    }

    @Test
    void ofASecretHoldForOnePurpose() {
        Images images = installation.images();
        Bytes secret = CODE.bytes();

        assertThat(images.of("claim", secret))
                .isEqualTo(images.of("claim", secret))
                .isNotEqualTo(images.of("invitation", secret))
                .isNotEqualTo(images.of(CODE))
                .isNotEqualTo(images.ofAct(secret.toArray()));
    }

    @Test
    void ofASecretAreFoundUnderEveryKeyEverAddedTodaysFirst() {
        Bytes secret = CODE.bytes();
        SealingFixtures rotated = installation.rotated();

        assertThat(rotated.images().allOf("claim", secret))
                .containsExactly(
                        rotated.images().of("claim", secret),
                        installation.images().of("claim", secret));
    }

    @Test
    void actsAreFoundAgainWhenKeysWereAdded() {
        byte[] act = {1, 2, 3};

        assertThat(installation.rotated().images().ofAct(act))
                .isEqualTo(installation.images().ofAct(act));
    }

    @Test
    void secretsAreTheSameForTheSameActAndNobodyElses() {
        UUID act = new UUID(1, 2);
        Bytes secret = installation.images().secretOf(act);

        assertThat(secret.size()).isEqualTo(16);
        assertThat(installation.images().secretOf(act)).isEqualTo(secret);
        assertThat(installation.images().secretOf(new UUID(1, 3))).isNotEqualTo(secret);
        assertThat(SealingFixtures.at(CLOCK).images().secretOf(act)).isNotEqualTo(secret);
    }
}
