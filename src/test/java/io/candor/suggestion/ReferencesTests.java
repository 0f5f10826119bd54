package io.candor.suggestion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ReferencesTests {
    private final References references = new References(new Random(7));

    @Test
    void drawsSixSymbolsThatCannotBeMistaken() {
        var drawn = new HashSet<String>();

        for (var i = 0; i < 1_000; i++) {
            drawn.add(references.free(taken -> false));
        }

        assertThat(drawn).hasSizeGreaterThan(990).allMatch(each -> each.matches("S-[0-9A-HJKMNP-TV-Z]{6}"));
    }

    @Test
    void drawsAgainWhereOneIsTaken() {
        var first = new References(new Random(7)).free(taken -> false);

        var free = references.free(first::equals);

        assertThat(free).isNotEqualTo(first);
    }

    @Test
    void givesUpRatherThanHangWhereAllAreTaken() {
        assertThatThrownBy(() -> references.free(taken -> true)).isInstanceOf(IllegalStateException.class);
    }
}
