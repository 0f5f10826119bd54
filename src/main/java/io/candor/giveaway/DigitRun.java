package io.candor.giveaway;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Groups of digits that stand so close together that they may be one number. */
record DigitRun(CharSequence text, List<Group> all) {
    private static final Pattern GROUP = Pattern.compile("[0-9]++");
    private static final String BETWEEN = " .-()·_/";
    private static final int WIDEST_GAP = 3;

    /** Some digits in a row; {@code to} is the first character after them. */
    record Group(int from, int to) {
        int size() {
            return to - from;
        }
    }

    static List<DigitRun> in(CharSequence text) {
        var runs = new ArrayList<DigitRun>();
        var end = -1;
        for (var found : GROUP.matcher(text).results().toList()) {
            if (end < 0 || !joined(text, end, found.start())) {
                runs.add(new DigitRun(text, new ArrayList<>()));
            }
            runs.getLast().all.add(new Group(found.start(), found.end()));
            end = found.end();
        }
        return runs;
    }

    int size() {
        return all.size();
    }

    int from(int group) {
        return all.get(group).from();
    }

    /** All numbers that begin with a group and are not too long to be one, the longest first. */
    Stream<Digits> beginningAt(int first) {
        var length = 0;
        var last = first;
        while (last < all.size() && length + all.get(last).size() <= Digits.MOST) {
            length += all.get(last).size();
            last++;
        }
        return IntStream.iterate(last, end -> end > first, end -> end - 1)
                .filter(end -> !cutsASeries(first, end))
                .mapToObj(end -> new Digits(text, all.subList(first, end)));
    }

    /** Whether single digits would be taken out of a longer series of them. */
    private boolean cutsASeries(int first, int end) {
        return isSingle(first) && isSingle(first - 1) || isSingle(end - 1) && isSingle(end);
    }

    private boolean isSingle(int group) {
        return group >= 0 && group < all.size() && all.get(group).size() == 1;
    }

    private static boolean joined(CharSequence text, int from, int to) {
        return to - from <= WIDEST_GAP
                && IntStream.range(from, to).allMatch(at -> BETWEEN.indexOf(text.charAt(at)) >= 0);
    }

    @Override
    public String toString() {
        return "DigitRun[hidden]";
    }
}
