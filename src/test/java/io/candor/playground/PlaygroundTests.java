package io.candor.playground;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.support.Snapshots;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;

/** The endpoints of the page, in an application that is nothing but the playground. */
class PlaygroundTests {
    private static OpenPlayground page;

    @BeforeAll
    static void open() {
        page = new OpenPlayground();
    }

    @AfterAll
    static void close() {
        page.close();
    }

    private static String chat(JsonNode person) {
        return "/playground/chats/" + person.path("id").asLong();
    }

    @Test
    void isPeopledByEveryRoleInBothLanguages() throws IOException, InterruptedException {
        var world = page.get("/playground/world");

        assertThat(world.path("people"))
                .extracting(person -> person.path("role").asString())
                .containsExactly("member", "member", "desk", "handler", "supervisor", "owner");
        assertThat(world.path("people"))
                .allMatch(person -> person.path("about").path("en").isString()
                        && person.path("about").path("zh").isString());
        assertThat(world.path("bot").path("username").asString()).isEqualTo("candor_playground_bot");
        assertThat(world.path("commands").path("en").isArray()).isTrue();
        assertThat(world.path("event").asLong()).isPositive();
    }

    @Test
    void everybodyHasAChatAndTheOfficialsHaveAGroup() throws IOException, InterruptedException {
        var chats = page.get("/playground/world").path("chats");

        assertThat(chats).hasSize(7);
        assertThat(chats.get(0).path("person")).isEqualTo(chats.get(0).path("id"));
        assertThat(chats.get(0).path("title").asString()).isEqualTo("Ann");
        assertThat(chats.get(6).path("type").asString()).isEqualTo("supergroup");
        assertThat(chats.get(6).path("members")).hasSize(3);
    }

    @Test
    void everybodyHasStartedTheBot() throws IOException, InterruptedException {
        var messages = page.get(chat(page.person("supervisor", "en")) + "/messages");

        assertThat(messages.path(0).path("text").asString()).isEqualTo("/start");
    }

    @Test
    void theWholeLifeOfAMessage() throws IOException, InterruptedException {
        var ann = page.person("member", "en");
        long id = ann.path("id").asLong();

        var said = Json.read(page.post(chat(ann) + "/messages", "{\"person\":" + id + ",\"text\":\"The lamp is out\"}")
                .body());
        var where = "{\"person\":" + id + ",\"message_id\":"
                + said.path("message_id").asInt();
        var edited = page.post(chat(ann) + "/edit", where + ",\"text\":\"The lamps are out\"}");
        var seen = page.get(chat(ann) + "/messages").valueStream().toList().getLast();
        var deleted = page.post(chat(ann) + "/delete", where + "}");

        assertThat(edited.statusCode()).isEqualTo(204);
        assertThat(seen.path("text").asString()).isEqualTo("The lamps are out");
        assertThat(seen.has("edit_date")).isTrue();
        assertThat(deleted.statusCode()).isEqualTo(204);
        assertThat(page.get(chat(ann) + "/messages").valueStream().toList()).doesNotContain(seen);
    }

    @Test
    void buttonsArePressed() throws IOException, InterruptedException {
        var mei = page.person("member", "zh-hans");
        long id = mei.path("id").asLong();
        var simulator = page.simulator();
        var shown = HttpRequest.newBuilder(simulator.url().resolve("/bot" + simulator.token() + "/sendMessage"))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"chat_id\":" + id + ",\"text\":\"好\",\"reply_markup\":"
                        + "{\"inline_keyboard\":[[{\"text\":\"🔔\",\"callback_data\":\"x\"}]]}}"));
        int message = Json.read(page.send(shown).body())
                .path("result")
                .path("message_id")
                .asInt();

        var pressed = page.post(
                chat(mei) + "/press", "{\"person\":" + id + ",\"message_id\":" + message + ",\"row\":0,\"column\":0}");

        assertThat(Json.read(pressed.body()).path("query").asString()).isNotEmpty();
        assertThat(simulator.pendingUpdates()).isPositive();
    }

    @Test
    void otherKindsAndBlocking() throws IOException, InterruptedException {
        var handler = page.person("handler", "zh-hans");
        long id = handler.path("id").asLong();

        var sticker = page.post(chat(handler) + "/kind", "{\"person\":" + id + ",\"kind\":\"sticker\"}");
        var unknown = page.post(chat(handler) + "/kind", "{\"person\":" + id + ",\"kind\":\"smell\"}");
        var blocked = page.post(chat(handler) + "/block", "{\"person\":" + id + ",\"blocked\":true}");
        var refused = page.post(chat(handler) + "/messages", "{\"person\":" + id + ",\"text\":\"x\"}");

        assertThat(Json.read(sticker.body()).path("message_id").asInt()).isPositive();
        assertThat(new int[] {unknown.statusCode(), blocked.statusCode()}).containsExactly(400, 204);
        assertThat(Json.read(refused.body()).path("error").asString()).contains("blocked");
    }

    @Test
    void whatIsTooLongOrNonsenseIsRefusedWithASentence() throws IOException, InterruptedException {
        var ann = page.person("member", "en");
        var begin = "{\"person\":" + ann.path("id").asLong() + ",\"text\":\"";

        var tooLong = page.post(chat(ann) + "/messages", begin + "x".repeat(4097) + "\"}");
        var nothing = page.post(chat(ann) + "/messages", begin + " \"}");
        var nonsense = page.post(chat(ann) + "/messages", "nonsense");

        assertThat(Stream.of(tooLong, nothing, nonsense))
                .allMatch(answer -> answer.statusCode() == 400
                        && Json.read(answer.body()).path("error").asString().endsWith("."));
    }

    @Test
    void tellsWhatHappensAsItHappens() throws IOException, InterruptedException {
        var owner = page.person("owner", "en");
        long before = page.get("/playground/world").path("event").asLong();
        var events = OpenPlayground.HTTP.send(
                HttpRequest.newBuilder(page.uri("/playground/events?after=" + before))
                        .build(),
                BodyHandlers.ofLines());

        page.post(
                chat(owner) + "/messages", "{\"person\":" + owner.path("id").asLong() + ",\"text\":\"Good morning\"}");

        try (var lines = events.body()) {
            var told =
                    lines.filter(line -> line.startsWith("data:")).findFirst().orElseThrow();
            var event = Json.read(told.substring("data:".length()));
            assertThat(event.path("type").asString()).isEqualTo("message");
            assertThat(event.path("n").asLong()).isGreaterThan(before);
            assertThat(event.path("message").path("text").asString()).isEqualTo("Good morning");
        }
    }

    @Test
    void takesAPictureFromTheDiskAndShowsIt() throws IOException, InterruptedException {
        var mei = page.person("member", "zh-hans");
        var picture = Snapshots.png(30, 20);

        var answer = send(mei, "看这里", picture);
        send(mei, "", "%PDF-1.7".getBytes(StandardCharsets.US_ASCII));

        var seen = page.get(chat(mei) + "/messages").valueStream().toList().reversed();
        assertThat(Json.read(answer.body()).path("message_id"))
                .isEqualTo(seen.get(1).path("message_id"));
        assertThat(seen.get(1).path("caption").asString()).isEqualTo("看这里");
        var shown = file(seen.get(1));
        assertThat(shown.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(shown.headers().firstValue("Content-Security-Policy").orElseThrow())
                .contains("default-src 'none'", "img-src 'self' blob:;");
        assertThat(shown.body()).isEqualTo(picture);
        assertThat(file(seen.get(0)).headers().firstValue("Content-Type")).hasValue("application/octet-stream");
    }

    @Test
    void tellsWhyAPictureCannotBeSent() throws IOException, InterruptedException {
        var nobody = Json.object().put("id", 7);

        var stranger = send(nobody, "", Snapshots.png(30, 20));
        var nothing = page.send(HttpRequest.newBuilder(page.uri("/playground/chats/7/picture"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofString("--b--")));
        var unknown = page.send(HttpRequest.newBuilder(page.uri("/playground/files/AgAC")));

        assertThat(stranger.statusCode()).isEqualTo(400);
        assertThat(Json.read(stranger.body()).path("error").asString()).isNotEmpty();
        assertThat(nothing.statusCode()).isEqualTo(400);
        assertThat(unknown.statusCode()).isEqualTo(404);
    }

    private static HttpResponse<String> send(JsonNode who, String caption, byte[] picture)
            throws IOException, InterruptedException {
        var field = "--b\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n";
        var head = field.formatted("person", who.path("id").asString()) + field.formatted("caption", caption)
                + "--b\r\nContent-Disposition: form-data; name=\"picture\"; filename=\"a.png\"\r\n\r\n";
        var body = Snapshots.joined(head.getBytes(StandardCharsets.UTF_8), picture, "\r\n--b--\r\n".getBytes());
        return page.send(HttpRequest.newBuilder(page.uri(chat(who) + "/picture"))
                .header("Content-Type", "multipart/form-data; boundary=b")
                .POST(BodyPublishers.ofByteArray(body)));
    }

    private static HttpResponse<byte[]> file(JsonNode message) throws IOException, InterruptedException {
        var id = message.path("photo").path(1).path("file_id").asString();
        var address = page.uri("/playground/files/" + id);
        return OpenPlayground.HTTP.send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofByteArray());
    }

    @Test
    void resumesAfterTheEventThatABrowserSawLast() throws IOException, InterruptedException {
        var events = OpenPlayground.HTTP.send(
                HttpRequest.newBuilder(page.uri("/playground/events?after=99999"))
                        .header("Last-Event-ID", "1")
                        .build(),
                BodyHandlers.ofLines());

        try (var lines = events.body()) {
            assertThat(lines.filter(line -> line.startsWith("id:")).findFirst()).hasValue("id:2");
        }
    }

    @Test
    void turnsAwayOtherNamesAndOtherSites() throws IOException, InterruptedException {
        var foreign = page.send(
                HttpRequest.newBuilder(page.uri("/playground/world")).header("Origin", "https://evil.example"));

        assertThat(foreign.statusCode()).isEqualTo(403);
        assertThat(statusFor("evil.example")).contains(" 403 ");
        assertThat(statusFor("localhost:" + page.uri("/").getPort())).contains(" 200 ");
    }

    private static String statusFor(String host) throws IOException {
        try (var socket = new Socket("127.0.0.1", page.uri("/").getPort())) {
            var request = "GET /playground/world HTTP/1.1\r\nHost: " + host + "\r\nConnection: close\r\n\r\n";
            socket.getOutputStream().write(request.getBytes(StandardCharsets.US_ASCII));
            return new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .findFirst()
                    .orElse("");
        }
    }

    @Test
    void servesTheFilesOfThePageAtTheRoot() throws IOException, InterruptedException {
        var file = page.send(HttpRequest.newBuilder(page.uri("/app-of-the-tests.txt")));

        assertThat(file.body()).isEqualTo("a file of the page\n");
    }
}
