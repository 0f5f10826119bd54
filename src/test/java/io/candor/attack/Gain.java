package io.candor.attack;

import java.util.Arrays;
import java.util.Locale;
import java.util.Random;

/**
 * How much better one attack finds an author's other opinions than another does, on the same authors.
 *
 * @param without the share that is found by what officials rightly see, each author counting the same
 * @param with the share that is found by everything
 * @param from the lower end of the interval of 95 % for the difference, by drawing the authors anew
 * @param to its upper end
 * @param errors the difference in its standard errors
 */
record Gain(double without, double with, double from, double to, double errors) {
    private static final int DRAWS = 4_000;

    /** Of differences that chance makes, one in 300,000 is so many standard errors above nothing. */
    private static final double BEYOND_CHANCE = 4.5;

    static Gain of(double[] without, double[] with, Random random) {
        var authors = without.length;
        var differences = new double[authors];
        Arrays.setAll(differences, nth -> with[nth] - without[nth]);
        var drawn = new double[DRAWS];
        Arrays.setAll(
                drawn,
                _ -> random.ints(authors, 0, authors)
                                .mapToDouble(nth -> differences[nth])
                                .sum()
                        / authors);
        Arrays.sort(drawn);
        var mean = mean(differences);
        var spread = Math.sqrt(
                Arrays.stream(drawn).map(each -> (each - mean) * (each - mean)).sum() / DRAWS);
        return new Gain(
                mean(without),
                mean(with),
                drawn[DRAWS / 40],
                drawn[DRAWS - 1 - DRAWS / 40],
                spread < 1e-12 ? 0 : mean / spread);
    }

    boolean isSure() {
        return errors > BEYOND_CHANCE;
    }

    private static double mean(double[] values) {
        return Arrays.stream(values).average().orElse(0);
    }

    @Override
    public String toString() {
        return String.format(
                Locale.ROOT,
                "%.3f instead of %.3f, difference %+.3f (95 %%: %+.3f to %+.3f; %.1f standard errors)",
                with,
                without,
                with - without,
                from,
                to,
                errors);
    }
}
