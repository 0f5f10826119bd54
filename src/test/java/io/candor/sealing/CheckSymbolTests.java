package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class CheckSymbolTests {

    @ParameterizedTest
    @MethodSource("codes")
    void findsEverySingleWrongSymbol(int[] values) {
        for (int place = 0; place < values.length; place++) {
            for (int error = 1; error < 32; error++) {
                int[] wrong = values.clone();
                wrong[place] ^= error;

                assertThat(CheckSymbol.fits(wrong)).isFalse();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void findsEverySwapOfTwoSymbolsNearOrFar(int[] values) {
        for (int one = 0; one < values.length; one++) {
            for (int other = one + 1; other < values.length; other++) {
                int[] swapped = values.clone();
                swapped[one] = values[other];
                swapped[other] = values[one];

                assertThat(CheckSymbol.fits(swapped)).isEqualTo(values[one] == values[other]);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("codes")
    void isTheOnlyOneThatFits(int[] values) {
        long fitting = IntStream.range(0, 32)
                .filter(last -> {
                    int[] tried = values.clone();
                    tried[Symbols.COUNT - 1] = last;
                    return CheckSymbol.fits(tried);
                })
                .count();

        assertThat(fitting).isEqualTo(1);
    }

    static Stream<int[]> codes() {
        return Stream.concat(
                Stream.of(new int[Symbols.COUNT]), Codes.drawn(300).map(code -> Symbols.values(code.symbols())));
    }
}
