package io.candor.giveaway;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.Opinions;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How often it warns of what real people really wrote, most of whom gave nothing of themselves away. */
class RealOpinionsGiveawayTests {
    private static final double MOST = 0.03;

    @Test
    void warnsSeldomOfRealOpinions() {
        for (var language : List.of("en", "zh-hans")) {
            var opinions = Opinions.all().stream()
                    .filter(each ->
                            each.language().equals(language) && !each.author().equals("ours"))
                    .map(Opinions.Opinion::text)
                    .toList();
            var warned = opinions.stream()
                    .filter(each -> !Giveaways.in(each).isEmpty())
                    .count();
            var rate = (double) warned / opinions.size();
            System.out.printf(
                    "warned of %d of %d opinions in %s: %s%n", warned, opinions.size(), language, kinds(opinions));

            assertThat(rate).isLessThan(MOST);
        }
    }

    private static Map<Kind, Long> kinds(Collection<String> opinions) {
        return opinions.stream()
                .map(Giveaways::in)
                .flatMap(List::stream)
                .collect(Collectors.groupingBy(Finding::kind, () -> new EnumMap<>(Kind.class), Collectors.counting()));
    }
}
