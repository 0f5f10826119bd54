package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SimulatorTests {
    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void turnsAwayWhoeverCallsItByAnotherName() throws IOException {
        assertThat(status("127.0.0.1:" + bench.simulator.port())).contains(" 200 ");
        assertThat(status("localhost:" + bench.simulator.port())).contains(" 200 ");
        assertThat(status("evil.example:" + bench.simulator.port())).contains(" 403 ");
        assertThat(status("127.0.0.1:1")).contains(" 403 ");
    }

    private String status(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", bench.simulator.port())) {
            var request = "GET " + bench.uri("getMe").getPath() + " HTTP/1.1\r\nHost: " + host
                    + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            var answer = new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return answer.lines().findFirst().orElse("");
        }
    }

    @Test
    void answersAgainOnTheSamePortWithEverythingAsItWas() {
        bench.sent("before");
        bench.simulator.close();
        assertThatThrownBy(() -> bench.call("getMe", Map.of())).isInstanceOf(UncheckedIOException.class);

        bench.simulator.restart();

        assertThat(bench.call("getMe", Map.of()).status()).isEqualTo(200);
        assertThat(bench.people.messages(bench.ann.id())).hasSize(2);
    }

    @Test
    void peopleHaveIdsThatNobodyHas() {
        assertThat(bench.ann.id()).isBetween(1L << 52, (1L << 53) - 1);
        assertThat(bench.mei.id()).isBetween(1L << 52, (1L << 53) - 1).isNotEqualTo(bench.ann.id());
    }

    @ParameterizedTest
    @EnumSource(Kind.class)
    void carriesEveryKindOfMessage(Kind kind) {
        var ids = bench.people.sends(bench.ann, new Spot(bench.ann.id()), kind, "a caption");

        var messages =
                bench.updates(0).stream().map(update -> update.path("message")).toList();
        assertThat(ids).hasSize(kind.messages());
        assertThat(messages.getLast().path("message_id").asInt()).isEqualTo(ids.getLast());
    }

    @Test
    void anAlbumIsSeveralPicturesOfWhichTheFirstHasTheCaption() {
        bench.people.sends(bench.ann, new Spot(bench.ann.id()), Kind.ALBUM, "three of them");

        var pictures = bench.people.messages(bench.ann.id()).subList(1, 4);

        assertThat(pictures)
                .extracting(picture -> picture.path("media_group_id").asString())
                .doesNotContain("");
        assertThat(pictures)
                .extracting(picture -> picture.path("caption").asString(""))
                .containsExactly("three of them", "", "");
    }

    @Test
    void peopleCannotDoWhatTelegramDoesNotOffer() {
        var ann = bench.ann;

        assertThatThrownBy(() -> bench.people.says(ann, ann.id(), "x".repeat(4097)))
                .isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> bench.people.says(ann, bench.mei.id(), "x")).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> bench.people.presses(ann, ann.id(), 1, 0, 0)).isInstanceOf(NotPossible.class);
        assertThatThrownBy(() -> bench.people.edits(ann, ann.id(), bench.sent("mine"), "yours"))
                .isInstanceOf(NotPossible.class);
    }

    @Test
    void deletesWhatTheBotDeletes() {
        int one = bench.sent("one");
        int two = bench.sent("two");

        bench.call("deleteMessages", Map.of("chat_id", bench.ann.id(), "message_ids", "[1," + one + ",999]"));

        assertThat(bench.people.messages(bench.ann.id()))
                .extracting(message -> message.path("message_id").asInt())
                .containsExactly(two);
    }

    @Test
    void tellsWhoIsInAChat() {
        var chat = bench.call("getChat", Map.of("chat_id", bench.ann.id())).result();

        assertThat(chat.path("first_name").asString()).isEqualTo("Ann");
        assertThat(chat.path("type").asString()).isEqualTo("private");
    }
}
