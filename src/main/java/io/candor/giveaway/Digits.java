package io.candor.giveaway;

import io.candor.giveaway.DigitRun.Group;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Digits that may be one number, and how they are parted. */
record Digits(CharSequence text, List<Group> parts) {
    /** The longest number looked for, that of a bank card. */
    static final int MOST = 19;

    private static final int AROUND = 24;

    int groups() {
        return parts.size();
    }

    int from() {
        return parts.getFirst().from();
    }

    int to() {
        return parts.getLast().to();
    }

    int length() {
        return parts.stream().mapToInt(Group::size).sum();
    }

    /** The digits alone. */
    String value() {
        return parts.stream()
                .map(part -> text.subSequence(part.from(), part.to()).toString())
                .collect(Collectors.joining());
    }

    /** How many digits stand together: {@code 3-4-4}. */
    String shape() {
        return parts.stream().map(part -> Integer.toString(part.size())).collect(Collectors.joining("-"));
    }

    /** Whether what stands right before them ends so. */
    boolean follow(Pattern ending) {
        return ending.matcher(text.subSequence(Math.max(0, from() - AROUND), from()))
                .find();
    }

    /** Whether what stands right behind them begins so. */
    boolean precede(Pattern beginning) {
        return beginning
                .matcher(text.subSequence(to(), Math.min(text.length(), to() + AROUND)))
                .find();
    }

    /** Where they end when the check digit is an X. */
    int toWithX() {
        return endsInX(to()) ? to() + 1 : to();
    }

    boolean endInX() {
        return endsInX(to());
    }

    private boolean endsInX(int at) {
        return at < text.length() && (text.charAt(at) == 'X' || text.charAt(at) == 'x');
    }

    @Override
    public String toString() {
        return "Digits[hidden]";
    }
}
