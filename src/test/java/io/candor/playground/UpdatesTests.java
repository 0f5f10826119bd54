package io.candor.playground;

import static io.candor.support.Await.await;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

class UpdatesTests {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    private void say(String... texts) {
        for (var text : texts) {
            bench.people.says(bench.ann, bench.ann.id(), text);
        }
    }

    private static List<String> texts(List<JsonNode> updates) {
        return updates.stream()
                .map(update -> update.path("message").path("text").asString())
                .toList();
    }

    private static int id(JsonNode update) {
        return update.path("update_id").asInt();
    }

    @Test
    void stayUntilTheyAreConfirmed() {
        say("one", "two");

        var before = bench.updates(0);
        var after = bench.updates(id(before.get(1)) + 1);

        assertThat(texts(before)).containsExactly("/start", "one", "two");
        assertThat(texts(after)).containsExactly("two");
        assertThat(texts(bench.updates(0))).containsExactly("two");
    }

    @Test
    void aNegativeOffsetKeepsOnlyTheLast() {
        say("one", "two", "three");

        assertThat(texts(bench.updates(-2))).containsExactly("two", "three");
        assertThat(texts(bench.updates(0))).containsExactly("two", "three");
    }

    @Test
    void comeInBatches() {
        say("one", "two");

        var batch = bench.call("getUpdates", Map.of("limit", 2));

        assertThat(batch.result()).hasSize(2);
    }

    @Test
    void endAPollAsSoonAsThereIsOne() {
        int next = id(bench.updates(0).getLast()) + 1;
        var poll = CompletableFuture.supplyAsync(() -> bench.call("getUpdates", Map.of("offset", next, "timeout", 50)));
        await("the poll waits", bench.simulator::isPolled);

        say("now");

        assertThat(poll.join().result().path(0).path("message").path("text").asString())
                .isEqualTo("now");
    }

    @Test
    void onlyComeIfAskedFor() {
        bench.call("getUpdates", Map.of("allowed_updates", "[\"callback_query\"]"));

        say("unheard");

        assertThat(texts(bench.updates(0))).containsExactly("/start");
    }

    @Test
    void expireAfterADay() {
        bench.clock.pass(Duration.ofHours(25));

        assertThat(bench.updates(0)).isEmpty();
    }

    @Test
    void areFoundAfterTheirIdsFellBelowTheOffset() {
        int next = id(bench.updates(0).getLast()) + 1;
        bench.updates(next);
        bench.simulator.faults().jumpTo(17);

        say("after a quiet week");

        assertThat(bench.updates(next)).extracting(UpdatesTests::id).containsExactly(17);
    }

    @Test
    void comeTwiceIfToldSo() {
        bench.updates(-1);
        bench.simulator.faults().deliverTwice();
        say("twice");

        var first = bench.updates(0).getLast();
        var second = bench.updates(id(first) + 1);
        var third = bench.updates(id(first) + 1);

        assertThat(second).containsExactly(first);
        assertThat(third).isEmpty();
    }

    @Test
    void comeAgainLongAfter() {
        var old = bench.updates(0).getLast();
        bench.updates(id(old) + 1);

        bench.simulator.faults().redeliver(id(old));

        assertThat(bench.updates(id(old) + 1)).containsExactly(old);
        assertThat(bench.updates(id(old) + 1)).isEmpty();
    }

    @Test
    void mayBeOfAnyShape() {
        int id = bench.simulator.faults().inject("\"thought\":{\"text\":\"\\ud83d\"}");

        var update = bench.updates(0).getLast();

        assertThat(id(update)).isEqualTo(id);
        assertThat(update.path("thought").path("text").asString()).isEqualTo("\ud83d");
    }

    @Test
    void keepHalfCharactersThatPeopleSend() {
        say("half \ud83d a face");

        assertThat(texts(bench.updates(0))).contains("half \ud83d a face");
    }

    @Test
    void theWebhookIsRemembered() {
        bench.call("setWebhook", Map.of("url", "https://example.org/hook", "drop_pending_updates", true));

        var info = bench.call("getWebhookInfo", Map.of()).result();
        bench.call("deleteWebhook", Map.of());

        assertThat(info.path("url").asString()).isEqualTo("https://example.org/hook");
        assertThat(info.path("pending_update_count").asInt(-1)).isZero();
        assertThat(bench.call("getUpdates", Map.of()).status()).isEqualTo(200);
    }
}
