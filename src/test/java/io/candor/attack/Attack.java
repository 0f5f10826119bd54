package io.candor.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * Looks for the other opinions of each author: the likeliest of all others, by the likeness of words, by what officials
 * have seen come out together, and by traces. Weights are chosen on half of the authors, and the other half is attacked
 * with them; then the other way round.
 */
final class Attack {
    private static final float[] WEIGHTS = {0.02f, 0.05f, 0.1f, 0.2f, 0.5f, 2};

    private final List<Sent> sent;
    private final float[][] likeness;
    private final int[] author;
    private final Seen[][] seen;
    private final List<int[]> halves;
    private final List<float[][]> rightly;
    private final double[] without;

    /** Of each half what is known of traces that were looked at before. */
    private final List<Map<Trace, double[]>> tried = List.of(new IdentityHashMap<>(), new IdentityHashMap<>());

    /** @param sent of which something is left to read */
    Attack(List<Sent> sent, Random random) {
        this.sent = sent;
        this.likeness =
                Spelling.likeness(sent.stream().map(each -> each.opinion.text()).toList());
        var numbers = new TreeMap<String, Integer>();
        this.author = sent.stream()
                .mapToInt(each -> numbers.computeIfAbsent(each.author(), _ -> numbers.size()))
                .toArray();
        this.seen = seen();
        this.halves = halves(random);
        this.rightly = halves.stream().map(this::best).toList();
        this.without = found(half -> rightly.get(half));
    }

    /** What officials saw of two: the same day, the same release, or one coming out when something was said about the other. */
    private record Seen(boolean together, boolean again, boolean day) {
        float weight(float[] weights) {
            return (together ? weights[0] : 0) + (again ? weights[1] : 0) + (day ? weights[2] : 0);
        }

        static Seen of(Sent left, Sent right) {
            var together = left.release == right.release;
            return new Seen(together, !together && !Collections.disjoint(left.seen, right.seen), left.day == right.day);
        }
    }

    private Seen[][] seen() {
        return sent.stream()
                .map(one -> sent.stream().map(other -> Seen.of(one, other)).toArray(Seen[]::new))
                .toArray(Seen[][]::new);
    }

    /** What is looked for: cases whose authors sent more than one. */
    private List<int[]> halves(Random random) {
        var counts = new int[sent.size() + 1];
        Arrays.stream(author).forEach(each -> counts[each]++);
        var authors = new ArrayList<>(Arrays.stream(author)
                .filter(each -> counts[each] > 1)
                .distinct()
                .boxed()
                .toList());
        Collections.shuffle(authors, random);
        var first = authors.subList(0, authors.size() / 2);
        return List.of(
                queries(each -> first.contains(each)), queries(each -> counts[each] > 1 && !first.contains(each)));
    }

    private int[] queries(java.util.function.IntPredicate of) {
        return IntStream.range(0, sent.size())
                .filter(nth -> of.test(author[nth]))
                .toArray();
    }

    /** The share of opinions whose most likely companion by the words alone is of the same author. */
    double byWordsAlone() {
        return shareOfOpinions(likeness);
    }

    /** The share that a blind guess finds. */
    double byChance() {
        var counts = new int[sent.size() + 1];
        Arrays.stream(author).forEach(each -> counts[each]++);
        return halves.stream()
                .flatMapToInt(Arrays::stream)
                .mapToDouble(each -> (counts[author[each]] - 1.0) / (sent.size() - 1))
                .average()
                .orElseThrow();
    }

    double byWhatOfficialsSee() {
        return Arrays.stream(without).average().orElseThrow();
    }

    int authors() {
        return without.length;
    }

    private double shareOfOpinions(float[][] scores) {
        return halves.stream()
                .flatMapToInt(Arrays::stream)
                .mapToDouble(each -> author[nearest(scores[each], each)] == author[each] ? 1 : 0)
                .average()
                .orElseThrow();
    }

    /** How much better it goes with the best of these traces. */
    Gain with(List<Trace> traces, Random random) {
        return Gain.of(without, found(half -> best(traces, half)), random);
    }

    /** With all of these traces at once, weighed by what was learned from half of the authors. */
    Gain withAllLearned(List<Trace> traces, Random random) {
        var without =
                found(half -> new Learned(sent, author, likeness, List.of(), halves.get(1 - half), random).scores());
        var with = found(half ->
                new Learned(sent, author, likeness, telling(traces, 1 - half), halves.get(1 - half), random).scores());
        return Gain.of(without, with, random);
    }

    /** The dozen that puts pairs of authors in this half closest together. */
    private List<Trace> telling(List<Trace> traces, int half) {
        record Rated(Trace trace, double value) {}
        return traces.stream()
                .map(each -> new Rated(each, contrast(each, halves.get(half))))
                .sorted((one, other) -> Double.compare(other.value, one.value))
                .limit(12)
                .map(Rated::trace)
                .toList();
    }

    private double contrast(Trace trace, int[] queries) {
        double same = 0;
        double all = 0;
        double squares = 0;
        int pairs = 0;
        int companions = 0;
        for (var one : queries) {
            for (var other : queries) {
                if (one != other && sent.get(one).release == sent.get(other).release) {
                    var closeness = trace.closeness(one, other);
                    all += closeness;
                    squares += closeness * closeness;
                    pairs++;
                    if (author[one] == author[other]) {
                        same += closeness;
                        companions++;
                    }
                }
            }
        }
        var mean = all / Math.max(pairs, 1);
        var spread = Math.sqrt(Math.max(1e-9, squares / Math.max(pairs, 1) - mean * mean));
        return companions == 0 ? 0 : (same / companions - mean) / spread * Math.sqrt(companions);
    }

    private float[][] best(List<Trace> traces, int half) {
        var base = rightly.get(half);
        var best = base;
        var most = hits(base, halves.get(1 - half));
        for (var trace : traces) {
            var hits = tried.get(half).computeIfAbsent(trace, each -> hits(base, each, halves.get(1 - half)));
            for (var nth = 0; nth < WEIGHTS.length; nth++) {
                if (hits[nth] > most) {
                    most = hits[nth];
                    best = combined(base, trace, WEIGHTS[nth]);
                }
            }
        }
        return best;
    }

    /** The best that can be made of what officials rightly see, for who knows the authors of the other half. */
    private float[][] best(int[] attacked) {
        var known = halves.get(0) == attacked ? halves.get(1) : halves.get(0);
        var best = new float[3];
        var most = -1.0;
        for (var together : new float[] {0, 0.02f, 0.05f, 0.1f, 0.2f}) {
            for (var again : new float[] {0, 0.05f, 0.1f}) {
                for (var day : new float[] {0, 0.02f, 0.05f}) {
                    var weights = new float[] {together, again, day};
                    var hits = hits(rightly(known, weights), known);
                    if (hits > most) {
                        most = hits;
                        best = weights;
                    }
                }
            }
        }
        return rightly(IntStream.range(0, sent.size()).toArray(), best);
    }

    /** Scores of some against all others. */
    private float[][] rightly(int[] some, float[] weights) {
        var scores = new float[sent.size()][];
        for (var one : some) {
            scores[one] = new float[sent.size()];
            for (var other = 0; other < sent.size(); other++) {
                scores[one][other] = likeness[one][other] + seen[one][other].weight(weights);
            }
        }
        return scores;
    }

    private float[][] combined(float[][] base, Trace trace, float weight) {
        var scores = new float[base.length][base.length];
        for (var one = 0; one < base.length; one++) {
            for (var other = 0; other < base.length; other++) {
                scores[one][other] = base[one][other] + weight * trace.closeness(one, other);
            }
        }
        return scores;
    }

    /** How often each weight finds a companion. */
    private double[] hits(float[][] base, Trace trace, int[] queries) {
        var hits = new double[WEIGHTS.length];
        for (var one : queries) {
            var best = new int[WEIGHTS.length];
            var most = new float[WEIGHTS.length];
            Arrays.fill(most, Float.NEGATIVE_INFINITY);
            for (var other = 0; other < base.length; other++) {
                var closeness = other == one ? 0 : trace.closeness(one, other);
                for (var nth = 0; other != one && nth < WEIGHTS.length; nth++) {
                    var score = base[one][other] + WEIGHTS[nth] * closeness;
                    if (score > most[nth]) {
                        most[nth] = score;
                        best[nth] = other;
                    }
                }
            }
            for (var nth = 0; nth < WEIGHTS.length; nth++) {
                hits[nth] += author[best[nth]] == author[one] ? 1 : 0;
            }
        }
        return hits;
    }

    private double hits(float[][] scores, int[] queries) {
        return Arrays.stream(queries)
                .filter(each -> author[nearest(scores[each], each)] == author[each])
                .count();
    }

    private static int nearest(float[] scores, int than) {
        var best = than == 0 ? 1 : 0;
        for (var other = 0; other < scores.length; other++) {
            if (other != than && scores[other] > scores[best]) {
                best = other;
            }
        }
        return best;
    }

    /** Of each author the share of their opinions for which another one of theirs is found. */
    private double[] found(java.util.function.IntFunction<float[][]> scoresForHalf) {
        var found = new TreeMap<Integer, double[]>();
        for (var half = 0; half < 2; half++) {
            var scores = scoresForHalf.apply(half);
            for (var one : halves.get(half)) {
                var own = found.computeIfAbsent(author[one], _ -> new double[2]);
                own[0] += author[nearest(scores[one], one)] == author[one] ? 1 : 0;
                own[1]++;
            }
        }
        return found.values().stream().mapToDouble(own -> own[0] / own[1]).toArray();
    }
}
