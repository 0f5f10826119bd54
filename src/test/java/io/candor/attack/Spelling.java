package io.candor.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How alike texts are by the pieces of two to five characters that they share: the cosine of their tf-idf vectors. */
final class Spelling {
    private static final int SHORTEST = 2;
    private static final int LONGEST = 5;

    private Spelling() {}

    static float[][] likeness(List<String> texts) {
        var counts = texts.stream().map(Spelling::pieces).toList();
        var holders = new HashMap<String, List<Posting>>();
        for (var nth = 0; nth < counts.size(); nth++) {
            var text = nth;
            counts.get(nth)
                    .forEach((piece, count) -> holders.computeIfAbsent(piece, _ -> new ArrayList<>())
                            .add(new Posting(text, 1 + Math.log(count))));
        }
        return cosines(holders.values(), texts.size());
    }

    private static float[][] cosines(Iterable<List<Posting>> pieces, int texts) {
        var products = new float[texts][texts];
        for (var holders : pieces) {
            var rarity = Math.log((double) texts / holders.size());
            for (var one : holders) {
                for (var other : holders) {
                    products[one.text][other.text] += (float) (one.weight * other.weight * rarity * rarity);
                }
            }
        }
        var lengths = new double[texts];
        for (var nth = 0; nth < texts; nth++) {
            lengths[nth] = Math.sqrt(Math.max(products[nth][nth], 1e-9));
        }
        for (var one = 0; one < texts; one++) {
            for (var other = 0; other < texts; other++) {
                products[one][other] /= (float) (lengths[one] * lengths[other]);
            }
        }
        return products;
    }

    private static Map<String, Integer> pieces(String text) {
        var pieces = new HashMap<String, Integer>();
        var lower = text.toLowerCase(java.util.Locale.ROOT);
        for (var length = SHORTEST; length <= LONGEST; length++) {
            for (var from = 0; from + length <= lower.length(); from++) {
                pieces.merge(lower.substring(from, from + length), 1, Integer::sum);
            }
        }
        return pieces;
    }

    private record Posting(int text, double weight) {}
}
