package io.candor.suggestion.desk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class WrittenTests {

    @ParameterizedTest
    @ValueSource(strings = {"24", " R-24 ", "r24", "R – 24", "R 24"})
    void readsNumbersAsPeopleWriteThem(String typed) {
        assertThat(Written.number(typed)).isEqualTo(24);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "R-", "S-7F3K9Q", "R-24 and R-25", "99999999999"})
    void refusesWhatIsNoNumber(String typed) {
        assertThatThrownBy(() -> Written.number(typed)).isInstanceOf(NoNumber.class);
    }

    @Test
    void makesOneLineOfATitleWithinItsLimits() {
        assertThat(Written.title("  Stairs\n without \t light ")).isEqualTo("Stairs without light");
        assertThat(Written.title("x".repeat(200))).hasSize(200);
        assertThatThrownBy(() -> Written.title("x".repeat(201))).isInstanceOf(TooLong.class);
        assertThatThrownBy(() -> Written.title(" \n ")).isInstanceOf(NothingWritten.class);
    }

    @Test
    void keepsWordsWithinTheirLimits() {
        assertThat(Written.words(" One.\n\nTwo. ")).isEqualTo("One.\n\nTwo.");
        assertThatThrownBy(() -> Written.words("x".repeat(1_001))).isInstanceOf(TooLong.class);
    }

    @Test
    void cutsBeginningsBetweenCharacters() {
        assertThat(Labels.beginning("one\ntwo", 60)).isEqualTo("one two");
        assertThat(Labels.beginning("a".repeat(58) + "😀😀😀", 60)).isEqualTo("a".repeat(58) + "…");
        assertThat(Labels.beginning("a".repeat(61), 60)).hasSize(60).endsWith("…");
    }
}
