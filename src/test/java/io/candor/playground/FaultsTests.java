package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.playground.Faults.Fault;
import io.candor.playground.Limits.Rate;
import java.io.UncheckedIOException;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class FaultsTests {
    private final Bench bench = new Bench();
    private final Faults faults = bench.simulator.faults();

    @AfterEach
    void close() {
        bench.close();
    }

    private Bench.Answer send() {
        return bench.call("sendMessage", Map.of("chat_id", bench.ann.id(), "text", "hello"));
    }

    @Test
    void lastAsOftenAsTheyWereToldAndForThatMethodOnly() {
        faults.next(2, "sendMessage", Fault.tooManyRequests(7));

        assertThat(bench.call("getMe", Map.of()).status()).isEqualTo(200);
        var refused = send();
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body().path("parameters").path("retry_after").asInt())
                .isEqualTo(7);
        assertThat(send().status()).isEqualTo(429);
        assertThat(send().status()).isEqualTo(200);
    }

    @Test
    void speakAsTelegramDoes() {
        faults.next(1, Faults.ANY, Fault.BLOCKED);
        faults.next(1, Faults.ANY, Fault.UNAUTHORIZED);
        faults.next(1, Faults.ANY, Fault.CONFLICT);

        assertThat(send().description()).isEqualTo("Forbidden: bot was blocked by the user");
        assertThat(send().status()).isEqualTo(401);
        assertThat(send().status()).isEqualTo(409);
    }

    @Test
    void mayBeAPageOfAProxy() {
        faults.next(1, Faults.ANY, new Fault.BadGateway());

        var answer =
                bench.exchange(HttpRequest.newBuilder(bench.uri("getMe")).GET().build());

        assertThat(answer.statusCode()).isEqualTo(502);
        assertThat(answer.body()).startsWith("<html>");
    }

    @Test
    void mayBreakTheConnectionBeforeTheCall() {
        faults.next(1, "sendMessage", new Fault.Dropped());

        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
        assertThat(bench.people.messages(bench.ann.id())).hasSize(1);
    }

    @Test
    void mayBreakTheConnectionAfterTheCall() {
        faults.next(1, "sendMessage", new Fault.AnswerLost());

        assertThatThrownBy(this::send).isInstanceOf(UncheckedIOException.class);
        assertThat(bench.people.messages(bench.ann.id())).hasSize(2);
    }

    @Test
    void mayTakeTheirTime() {
        faults.next(1, "sendMessage", new Fault.Slow(Duration.ofMillis(50)));
        long before = System.nanoTime();

        assertThat(send().status()).isEqualTo(200);
        assertThat(System.nanoTime() - before).isGreaterThan(50_000_000L);
    }

    @Test
    void limitsHoldForASecondInAChatAndAreTold() {
        bench.simulator.limit(new Limits(new Rate(1, Duration.ofSeconds(3)), null, null));

        assertThat(send().status()).isEqualTo(200);
        assertThat(send().body().path("parameters").path("retry_after").asInt()).isEqualTo(3);
        bench.clock.pass(Duration.ofSeconds(3));
        assertThat(send().status()).isEqualTo(200);
    }

    @Test
    void limitsHoldForGroupsAndForAllChatsTogether() {
        long group = bench.group(true);
        bench.simulator.limit(new Limits(null, new Rate(1, Duration.ofMinutes(1)), new Rate(3, Duration.ofMinutes(1))));
        var toGroup = Map.of("chat_id", group, "text", "hello");

        assertThat(bench.call("sendMessage", toGroup).status()).isEqualTo(200);
        assertThat(bench.call("sendMessage", toGroup).status()).isEqualTo(429);
        assertThat(send().status()).isEqualTo(200);
        assertThat(send().status()).isEqualTo(200);
        assertThat(send().status()).isEqualTo(429);
    }

    @Test
    void callsAreRecordedWithWhatCameOfThem() {
        faults.next(1, "sendMessage", Fault.tooManyRequests(1));
        send();
        send();

        assertThat(bench.simulator.calls("sendMessage")).extracting(Call::code).containsExactly(429, 200);
        assertThat(bench.simulator.calls("sendMessage").getLast().parameters()).containsEntry("text", "hello");
        assertThat(bench.simulator.calls().toString()).doesNotContain("hello");
    }
}
