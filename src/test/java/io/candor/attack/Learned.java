package io.candor.attack;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** A logistic regression on everything that is known of pairs, learned from pairs whose authors the attacker knows. */
final class Learned {
    private static final int STRANGERS_FOR_EACH_COMPANION = 20;
    private static final int STEPS = 150;
    private static final double PACE = 0.5;
    private static final double RESTRAINT = 1e-3;
    private static final int RIGHTLY = 5;

    private final List<Sent> sent;
    private final float[][] likeness;
    private final List<Trace> traces;
    private final double[] weights;

    Learned(List<Sent> sent, int[] author, float[][] likeness, List<Trace> traces, int[] known, Random random) {
        this.sent = sent;
        this.likeness = likeness;
        this.traces = traces;
        this.weights = new double[RIGHTLY + traces.size()];
        var pairs = pairs(author, known, random);
        var facts = pairs.stream().map(pair -> facts(pair[0], pair[1])).toList();
        var same = pairs.stream()
                .mapToDouble(pair -> author[pair[0]] == author[pair[1]] ? 1 : 0)
                .toArray();
        for (var step = 0; step < STEPS; step++) {
            learn(facts, same);
        }
    }

    float[][] scores() {
        var scores = new float[sent.size()][sent.size()];
        for (var one = 0; one < scores.length; one++) {
            for (var other = 0; other < scores.length; other++) {
                scores[one][other] = (float) score(facts(one, other));
            }
        }
        return scores;
    }

    private List<int[]> pairs(int[] author, int[] known, Random random) {
        var companions = new ArrayList<int[]>();
        var strangers = new ArrayList<int[]>();
        for (var one : known) {
            for (var other : known) {
                if (one < other) {
                    (author[one] == author[other] ? companions : strangers).add(new int[] {one, other});
                }
            }
        }
        Collections.shuffle(strangers, random);
        companions.addAll(
                strangers.subList(0, Math.min(strangers.size(), STRANGERS_FOR_EACH_COMPANION * companions.size())));
        return companions;
    }

    private double[] facts(int one, int other) {
        var left = sent.get(one);
        var right = sent.get(other);
        var facts = new double[weights.length];
        facts[0] = 1;
        facts[1] = 10 * likeness[one][other];
        facts[2] = left.release == right.release ? 1 : 0;
        facts[3] = left.day == right.day ? 1 : 0;
        facts[4] = left.release != right.release && !Collections.disjoint(left.seen, right.seen) ? 1 : 0;
        for (var nth = 0; nth < traces.size(); nth++) {
            facts[RIGHTLY + nth] = traces.get(nth).closeness(one, other);
        }
        return facts;
    }

    private double score(double[] facts) {
        double sum = 0;
        for (var nth = 0; nth < facts.length; nth++) {
            sum += weights[nth] * facts[nth];
        }
        return sum;
    }

    private void learn(List<double[]> facts, double[] same) {
        var slope = new double[weights.length];
        for (var pair = 0; pair < same.length; pair++) {
            var fact = facts.get(pair);
            var error = same[pair] - 1 / (1 + Math.exp(-score(fact)));
            for (var nth = 0; nth < slope.length; nth++) {
                slope[nth] += error * fact[nth];
            }
        }
        Arrays.setAll(weights, nth -> weights[nth] + PACE * (slope[nth] / same.length * 4 - RESTRAINT * weights[nth]));
    }
}
