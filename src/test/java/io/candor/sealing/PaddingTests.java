package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaddingTests {

    @ParameterizedTest
    @CsvSource({"0, 512", "1, 512", "511, 512", "512, 1024", "1023, 1024", "1024, 1536"})
    void fillsWholeBlocks(int length, int padded) {
        assertThat(Padding.pad(new byte[length], 512)).hasSize(padded);
    }

    @Test
    void isStrippedWhateverWasPadded() {
        Random random = new Random(3);

        for (int length = 0; length < 1_100; length++) {
            byte[] bytes = new byte[length];
            random.nextBytes(bytes);
            if (length > 0) {
                bytes[length - 1] = (byte) (length % 2 == 0 ? 0 : 0x80);
            }

            assertThat(Padding.strip(Padding.pad(bytes, 512))).isEqualTo(bytes);
        }
    }

    @Test
    void isRefusedWithoutItsMark() {
        assertThatThrownBy(() -> Padding.strip(new byte[512])).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> Padding.strip(new byte[0])).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> Padding.strip(new byte[] {(byte) 0x80, 1})).isInstanceOf(SealBroken.class);
    }
}
