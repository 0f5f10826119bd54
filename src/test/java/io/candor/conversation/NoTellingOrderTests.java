package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.access.Appointments;
import io.candor.bot.Language;
import io.candor.bot.Role;
import io.candor.playground.Simulator;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Seen;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Officials who saw in which order people typed, and who look at the order of what they are shown. */
@ConversationTest
@TestInstance(Lifecycle.PER_CLASS)
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class NoTellingOrderTests {
    private static final Pattern REF = Pattern.compile("S-[0-9A-Z]{6}");
    /** Chance agrees or disagrees so much less than once in ten thousand times. */
    private static final double NOT_BY_CHANCE = 0.68;

    private static final int ROUNDS = 6;
    private static final int AT_ONCE = 5;
    private static final int MANY = 20;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Releasing releasing;

    private int people;
    private int said;
    private Member clerk;

    @BeforeEach
    void enter() {
        if (people++ == 0) {
            Appointed.official(simulator, appointments, "Ottokar", Language.ENGLISH, null, Role.OWNER);
            clerk = Appointed.official(simulator, appointments, "Kunibert", Language.ENGLISH, null, Role.DESK);
        }
    }

    @Test
    void cardsComeInNoTellingOrder() {
        var agreement = IntStream.range(0, ROUNDS)
                .mapToDouble(round -> {
                    var sent = send(AT_ONCE);
                    releasing.now();
                    return agreement(sent, cards(sent));
                })
                .average()
                .orElseThrow();

        assertThat(Math.abs(agreement)).isLessThan(NOT_BY_CHANCE);
    }

    @Test
    void theListStandsInNoTellingOrder() {
        var sent = send(MANY);
        releasing.now();

        clerk.says("/inbox");
        var listed = new ArrayList<String>();
        var page = clerk.seesNew("S-");
        while (page.buttons().contains("more ›")) {
            listed.addAll(refs(page));
            var before = page;
            clerk.presses(page, "more ›");
            page = clerk.find(seen -> seen.id() == before.id() && !refs(seen).equals(refs(before)), "the next page");
        }
        listed.addAll(refs(page));
        listed.retainAll(sent);

        assertThat(listed).containsExactlyInAnyOrderElementsOf(sent);
        assertThat(Math.abs(agreement(sent, listed))).isLessThan(NOT_BY_CHANCE);
    }

    @Test
    void wouldBeNoticedIfItTold() {
        var sent = List.of("S-000001", "S-000002", "S-000003");

        assertThat(agreement(sent, sent)).isEqualTo(1);
        assertThat(agreement(sent, sent.reversed())).isEqualTo(-1);
    }

    /** The officials' numbers in the order of sending. */
    private List<String> send(int many) {
        var member = Member.of(simulator, "Wilgefortis" + people++, "en");
        return IntStream.range(0, many).mapToObj(_ -> sendOne(member)).toList();
    }

    private String sendOne(Member member) {
        var draft = member.says("Something does not work here, and that is number " + ++said + ".");
        var preview = member.find(seen -> seen.repliesTo() == draft, "the preview");
        member.presses(preview, "🕶");
        return refs(member.find(seen -> seen.id() == preview.id() && !refs(seen).isEmpty(), "the receipt"))
                .getFirst();
    }

    private List<String> cards(List<String> sent) {
        return Await.until(
                () -> java.util.Optional.of(clerk.messages().stream()
                                .flatMap(seen -> refs(seen).stream())
                                .filter(sent::contains)
                                .distinct()
                                .toList())
                        .filter(seen -> seen.size() == sent.size()),
                () -> "the cards of " + sent);
    }

    private static List<String> refs(Seen message) {
        return REF.matcher(message.text())
                .results()
                .map(MatchResult::group)
                .distinct()
                .toList();
    }

    /** Kendall's rank correlation: 1 for the same order, -1 for the reverse. */
    private static double agreement(List<String> sent, List<String> seen) {
        var pairs = IntStream.range(0, sent.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, sent.size())
                        .mapToObj(other -> seen.indexOf(sent.get(one)) < seen.indexOf(sent.get(other)) ? 1 : -1))
                .toList();
        return pairs.stream().mapToInt(Integer::intValue).average().orElseThrow();
    }
}
