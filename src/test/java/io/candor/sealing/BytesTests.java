package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class BytesTests {

    @Test
    void areEqualByContent() {
        Bytes one = Bytes.of(new byte[] {1, 2, 3});
        Bytes same = Bytes.of(new byte[] {1, 2, 3});

        assertThat(one).isEqualTo(same).hasSameHashCodeAs(same).isNotEqualTo(Bytes.of(new byte[] {1, 2, 4}));
        assertThat(Bytes.of(new byte[0])).isEqualTo(Bytes.empty());
    }

    @Test
    void doNotChangeWithTheArraysTheyCameFromOrWentTo() {
        byte[] given = {1, 2, 3};
        Bytes bytes = Bytes.of(given);

        given[0] = 9;
        bytes.toArray()[1] = 9;

        assertThat(bytes.toArray()).containsExactly(1, 2, 3);
    }

    @Test
    void printOnlyHowManyTheyAre() {
        Bytes bytes = Bytes.of(new byte[10]);

        assertThat(bytes).hasToString("Bytes[10]");
        assertThat(bytes.size()).isEqualTo(10);
    }
}
