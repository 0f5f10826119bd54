package io.candor.attack;

import static org.assertj.core.api.Assertions.assertThat;

import com.github.kagkarlsson.scheduler.Scheduler;
import io.candor.access.Appointments;
import io.candor.access.Officials;
import io.candor.bot.Destination;
import io.candor.bot.Keyboard;
import io.candor.bot.Language;
import io.candor.bot.Mouth;
import io.candor.bot.Reply.Say;
import io.candor.bot.Role;
import io.candor.ledger.Rectification;
import io.candor.playground.Simulator;
import io.candor.sealing.Images;
import io.candor.suggestion.Additions;
import io.candor.suggestion.ListPosition;
import io.candor.suggestion.Mailbox;
import io.candor.suggestion.Opinions;
import io.candor.suggestion.Ratings;
import io.candor.suggestion.Reader;
import io.candor.suggestion.Releasing;
import io.candor.support.Appointed;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Opinions.Opinion;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.TestPropertySource;

/**
 * The same somebody where each release brings out so little that every suggestion gets a card of its own: with the chats of
 * the officials, the tasks by which cards are posted, and the tables of cards and lists. The limits are those of
 * {@link LinkingTests}.
 */
@ConversationTest
@TestInstance(Lifecycle.PER_CLASS)
@TestPropertySource(properties = "candor.anonymity.release=PT23H")
class CardLinkingTests {
    private static final Pattern REF = Pattern.compile("S-[0-9A-Z]{6}");
    private static final int RELEASES = 40;
    private static final int AT_ONCE = 5;
    private static final double BEYOND_CHANCE = 5.5;

    @Autowired
    private Simulator simulator;

    @Autowired
    private Scheduler scheduler;

    @Autowired
    private Appointments appointments;

    @Autowired
    private Officials officials;

    @Autowired
    private Mailbox mailbox;

    @Autowired
    private Additions additions;

    @Autowired
    private Ratings ratings;

    @Autowired
    private Opinions opinions;

    @Autowired
    private Rectification rectification;

    @Autowired
    private Releasing releasing;

    @Autowired
    private Images images;

    @Autowired
    private Mouth mouth;

    @Autowired
    private JdbcClient jdbc;

    private final Random random = new Random(40);
    private final List<Member> desk = new ArrayList<>();
    private final Merged tasks = new Merged();
    private Member owner;
    private List<Sent> sent;
    private List<Trace> traces;
    private List<Trace> leaks;

    @BeforeAll
    void peopleSpeakAndCardsArePosted() {
        owner = official("Ottilie", Role.OWNER);
        desk.add(official("Kasimir", Role.DESK));
        desk.add(official("Kunigunde", Role.DESK));
        var traffic = new Traffic(town(), random, Optional.empty());
        sent = traffic.sent();
        traffic.goesOn(few());
        traces = new ArrayList<>(Scan.of(jdbc, "public", sent));
        traces.addAll(tasks.traces(sent.size()));
        desk.forEach(each -> traces.add(chat("cards in a chat", each)));
        sent.forEach(each -> mouth.say(
                Destination.privately(owner.person().id()),
                Language.ENGLISH,
                Say.plain(reference(each), Keyboard.none())));
        leaks = List.of(chat("cards in a leaky chat", owner));
    }

    @Test
    void findsNoMoreByTheOfficialsChats() {
        var attack = new Attack(sent, random);
        var gain = attack.with(traces, random);
        InATown.print("cards, chats and tasks: %s", gain);
        assertThat(gain.isSure()).as("%s", gain).isFalse();

        var leaky = attack.with(leaks, random);
        InATown.print("cards, chats and tasks, leaky: %s", leaky);
        assertThat(leaky.isSure()).as("%s", leaky).isTrue();
    }

    @Test
    void findsNothingThatLiesTogether() {
        var clusters = new Clusters(sent);

        assertThat(traces)
                .extracting(Trace::name)
                .contains("cards in a chat", "scheduled_tasks.execution_time", "card.message");
        assertThat(clusters.linking(traces, random)).isEmpty();
        assertThat(clusters.linking(leaks, random)).isNotEmpty();
    }

    @Test
    void findsNothingInTheOrderOfSending() {
        var order = new Order(sent);

        assertThat(order.followed(traces, BEYOND_CHANCE)).isEmpty();
        assertThat(order.followed(leaks, 2 * BEYOND_CHANCE)).isNotEmpty();
    }

    /** For each release what two people say, one after the other. */
    private List<List<Opinion>> few() {
        var talkative = Sittings.byAuthor(InATown.said("en")).stream()
                .filter(each -> each.size() > 1)
                .iterator();
        var releases = new ArrayList<List<Opinion>>();
        while (releases.size() < RELEASES) {
            var one = talkative.next();
            var three = one.subList(0, Math.min(3, one.size()));
            var other = talkative.next().subList(0, 2);
            releases.add(Stream.concat(three.stream(), other.stream()).toList());
        }
        return releases;
    }

    private Town town() {
        var by = officials.holding(Role.OWNER).getFirst();
        return new Town(mailbox, additions, ratings, opinions, rectification, releasing, images, jdbc, days(), by, by);
    }

    /** Nothing is posted before the tasks are read that wait for it. */
    private Days days() {
        return new Days() {
            @Override
            public void begin(int release) {
                scheduler.pause();
            }

            @Override
            public void moment() {}

            @Override
            public void pass() {
                var fresh = sent.stream()
                        .filter(each -> each.release == sent.getLast().release)
                        .toList();
                tasks.add(Scan.of(jdbc, "public", "scheduled_tasks", fresh), sent.size() - fresh.size());
                scheduler.resume();
                opinions.page(Reader.GROUP, ListPosition.START, AT_ONCE);
                Await.await("the cards", () -> cards(fresh) == desk.size() * fresh.size());
            }
        };
    }

    private int cards(List<Sent> of) {
        return jdbc.sql("select count(*) from card where kind = 's' and subject in (:ids)")
                .param("ids", of.stream().map(each -> each.id).toList())
                .query(Integer.class)
                .single();
    }

    /** The messages that show each, as they stand one below the other. */
    private Trace chat(String name, Member official) {
        var places = new HashMap<String, Integer>();
        official.messages()
                .forEach(message -> REF.matcher(message.text())
                        .results()
                        .forEach(ref -> places.putIfAbsent(ref.group(), message.id())));
        var values = new HashMap<Integer, List<Integer>>();
        for (var nth = 0; nth < sent.size(); nth++) {
            values.put(nth, List.of(places.get(reference(sent.get(nth)))));
        }
        return Trace.of(name, sent.size(), values);
    }

    private String reference(Sent one) {
        return jdbc.sql("select ref from suggestion where id = :id")
                .param("id", one.id)
                .query(String.class)
                .single();
    }

    private Member official(String name, Role role) {
        return Appointed.official(simulator, appointments, name, Language.ENGLISH, null, role);
    }

    /** What is there for a moment only, release after release. */
    private static final class Merged {
        private final Map<String, Map<Integer, int[]>> ranks = new HashMap<>();

        void add(List<Trace> traces, int first) {
            traces.forEach(trace -> {
                for (var nth = 0; nth < trace.ranks().length; nth++) {
                    ranks.computeIfAbsent(trace.name(), _ -> new HashMap<>()).put(first + nth, trace.ranks()[nth]);
                }
            });
        }

        List<Trace> traces(int cases) {
            return ranks.entrySet().stream()
                    .map(each -> {
                        var all = new int[cases][];
                        java.util.Arrays.setAll(all, nth -> each.getValue().getOrDefault(nth, new int[0]));
                        return new Trace(each.getKey(), all);
                    })
                    .toList();
        }
    }
}
