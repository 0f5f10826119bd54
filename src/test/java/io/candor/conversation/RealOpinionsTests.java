package io.candor.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import io.candor.sealing.Seal;
import io.candor.suggestion.Tables;
import io.candor.support.Await;
import io.candor.support.ConversationTest;
import io.candor.support.Member;
import io.candor.support.Opinions;
import io.candor.support.Opinions.Opinion;
import io.candor.support.Seen;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every real opinion goes through the bot as its author, half with notices, half without; none is lost or doubled. */
@ConversationTest
class RealOpinionsTests {
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final List<Opinion> opinions = Opinions.all();
    private final Map<String, Member> authors = new HashMap<>();

    @Autowired
    private Simulator simulator;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private Seal seal;

    @Test
    void arriveOnceAndCanBeLookedUp() {
        clear();
        var drafts = sayAll();
        pressAll(drafts);
        Await.await(PATIENCE, "all released", () -> count("suggestion") == opinions.size());

        assertThat(count("held_suggestion")).isZero();
        assertThat(count("suggestion where return_address is not null"))
                .isEqualTo(opinions.stream().filter(Opinion::notified).count());
        assertThat(storedWords())
                .containsExactlyInAnyOrderElementsOf(
                        opinions.stream().map(Opinion::text).toList());
        assertThat(lookUpAll()).isEqualTo(references());
    }

    /** What earlier tests sent is none of ours. */
    private void clear() {
        Await.await("the release of what came before", () -> count("held_suggestion") == 0);
        Tables.empty(jdbc);
    }

    /** Each draft's opinion, by author and message. */
    private Map<Member, Map<Integer, Opinion>> sayAll() {
        var drafts = new HashMap<Member, Map<Integer, Opinion>>();
        for (var opinion : opinions) {
            var author = authors.computeIfAbsent(
                    opinion.author(), name -> Member.of(simulator, "Author-" + name, opinion.language()));
            drafts.computeIfAbsent(author, _ -> new HashMap<>()).put(author.says(opinion.text()), opinion);
        }
        Await.await(PATIENCE, "all previews", () -> buttons("🔔") == opinions.size());
        return drafts;
    }

    private void pressAll(Map<Member, Map<Integer, Opinion>> drafts) {
        drafts.forEach((author, said) -> author.messages().stream()
                .filter(message -> said.containsKey(message.repliesTo()))
                .forEach(preview ->
                        author.presses(preview, said.get(preview.repliesTo()).label())));
        Await.await(PATIENCE, "all receipts", () -> buttons("📋") == opinions.size());
    }

    private List<String> references() {
        return all().filter(message -> has(message, "📋"))
                .map(RealOpinionsTests::reference)
                .sorted()
                .toList();
    }

    /** The references on the cards that the codes of all receipts lead to. */
    private List<String> lookUpAll() {
        authors.values()
                .forEach(author -> author.messages().stream()
                        .filter(message -> has(message, "📋"))
                        .forEach(receipt -> author.says(receipt.copies("📋"))));
        Await.await(PATIENCE, "all cards", () -> buttons("↩️") == opinions.size());
        return all().filter(message -> has(message, "↩️"))
                .map(RealOpinionsTests::reference)
                .sorted()
                .toList();
    }

    private List<String> storedWords() {
        return jdbc.sql("select id, words from suggestion")
                .query((row, _) -> seal.openWords(row.getObject("id", UUID.class), row.getBytes("words")))
                .list();
    }

    private long buttons(String label) {
        return all().filter(message -> has(message, label)).count();
    }

    private Stream<Seen> all() {
        return authors.values().stream().flatMap(author -> author.messages().stream());
    }

    private static boolean has(Seen message, String label) {
        return message.buttons().stream().anyMatch(button -> button.startsWith(label));
    }

    private static String reference(Seen message) {
        var at = message.text().indexOf("S-");
        return message.text().substring(at, at + 8);
    }

    private long count(String from) {
        return jdbc.sql("select count(*) from " + from).query(Long.class).single();
    }
}
