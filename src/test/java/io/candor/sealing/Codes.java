package io.candor.sealing;

import java.util.Random;
import java.util.stream.Stream;

/** Codes drawn from a seed, the same in each run. */
final class Codes {
    private Codes() {}

    static Stream<ReceiptCode> drawn(int count) {
        Images images = SealingFixtures.at(SealingFixtures.clockAt("2026-11-23T08:00:00Z"))
                .images();
        return Stream.generate(images::fresh).limit(count);
    }

    static ReceiptCode one() {
        return drawn(1).findFirst().orElseThrow();
    }

    /** The code as somebody might type it: case, width, likenesses and separators at random. */
    static String typed(ReceiptCode code, Random random) {
        StringBuilder typed = new StringBuilder();
        for (char symbol : code.symbols().toCharArray()) {
            typed.append(between(random)).append(likeness(symbol, random));
        }
        return typed.append(between(random)).toString();
    }

    private static String between(Random random) {
        String[] between = {"", "", "", " ", "-", "–", "——", "－", "\u3000", "\u00a0", "\u200b", "\u2212", "\u00ad", "\n"
        };
        return between[random.nextInt(between.length)];
    }

    private static char likeness(char symbol, Random random) {
        String alike = switch (symbol) {
            case '0' -> "0OoＯｏ０";
            case '1' -> "1IiLl１Ｉｉｌ";
            default -> "" + symbol + Character.toLowerCase(symbol) + (char) (symbol + 0xFEE0);
        };
        return alike.charAt(random.nextInt(alike.length()));
    }
}
