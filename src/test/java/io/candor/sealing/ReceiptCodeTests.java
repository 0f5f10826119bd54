package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.sealing.CodeMistyped.Reason;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReceiptCodeTests {

    @ParameterizedTest
    @MethodSource("codes")
    void comesBackFromItsTenBytes(ReceiptCode code) {
        Bytes ten = code.bytes();

        assertThat(ten.size()).isEqualTo(10);
        assertThat(ReceiptCode.of(ten)).isEqualTo(code);
    }

    @Test
    void holdsTheBitsFirstOnesFirst() {
        byte[] ten = new byte[10];
        ten[0] = (byte) 0b11111_000;
        ten[9] = (byte) 0b001_00000;

        ReceiptCode code = ReceiptCode.of(Bytes.of(ten));

        assertThat(code.symbols()).startsWith("Z0000000000000" + "1");
    }

    @Test
    void usesAll75Bits() {
        byte[] ones = new byte[10];
        Arrays.fill(ones, (byte) 0xFF);
        ones[9] = (byte) 0b111_00000;

        ReceiptCode code = ReceiptCode.of(Bytes.of(ones));

        assertThat(code.symbols()).startsWith("Z".repeat(15));
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 9, 11})
    void isNotMadeFromAnotherNumberOfBytes(int size) {
        Bytes bytes = Bytes.of(new byte[size]);

        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptCode.of(bytes));
    }

    @Test
    void isNotMadeFromMoreBitsThanItHolds() {
        byte[] ten = new byte[10];
        ten[9] = 1;

        assertThatIllegalArgumentException().isThrownBy(() -> ReceiptCode.of(Bytes.of(ten)));
    }

    @ParameterizedTest
    @CsvSource({
        "000000000000000, LENGTH",
        "00000000000000000, LENGTH",
        "000000000000000u, SYMBOL",
        "0000000000000001, CHECK"
    })
    void isOnlyMadeOf16SymbolsThatFit(String symbols, Reason reason) {
        assertThatThrownBy(() -> new ReceiptCode(symbols))
                .isInstanceOfSatisfying(
                        CodeMistyped.class, wrong -> assertThat(wrong.reason()).isEqualTo(reason));
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isShownInFourGroupsOfFour(ReceiptCode code) {
        String grouped = code.grouped();

        assertThat(grouped)
                .matches("[0-9A-TV-Z]{4}(-[0-9A-TV-Z]{4}){3}")
                .satisfies(shown -> assertThat(shown.replace("-", "")).isEqualTo(code.symbols()));
    }

    @Test
    void isNotPrinted() {
        ReceiptCode code = Codes.one();

        assertThat(code).hasToString("ReceiptCode[…]");
    }

    static Stream<ReceiptCode> codes() {
        return Codes.drawn(300);
    }
}
