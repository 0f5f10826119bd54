package io.candor.playground;

import io.candor.support.TestClock;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A simulator with some people in it, called over plain HTTP. */
final class Bench implements AutoCloseable {
    record Answer(int status, JsonNode body) {
        JsonNode result() {
            return body.path("result");
        }

        String description() {
            return body.path("description").asString("");
        }
    }

    final TestClock clock = new TestClock(Instant.parse("2026-03-02T09:00:00Z"));
    final Simulator simulator = Simulator.start(0, clock);
    final People people = simulator.people();
    final Person ann = people.meet("Ann", "ann", "en");
    final Person mei = people.meet("李梅", null, "zh-hans");
    private final HttpClient http = HttpClient.newHttpClient();

    Bench() {
        people.says(ann, ann.id(), "/start");
    }

    long group(boolean administrator) {
        long group = people.groups().found("Desk", List.of(ann, mei));
        people.groups().addBot(group, ann, administrator);
        return group;
    }

    /** Calls with a JSON body. */
    Answer call(String method, ObjectNode parameters) {
        return json(method, Json.write(parameters));
    }

    /** Calls with a body that claims to be JSON. */
    Answer json(String method, String body) {
        var request = HttpRequest.newBuilder(uri(method))
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(body));
        return send(request);
    }

    /** Calls with a form. */
    Answer call(String method, Map<String, ?> form) {
        var body = form.entrySet().stream()
                .map(entry -> entry.getKey() + "=" + encode(entry.getValue().toString()))
                .collect(Collectors.joining("&"));
        var request = HttpRequest.newBuilder(uri(method))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body));
        return send(request);
    }

    /** Calls with a form that has a file in it. */
    Answer upload(String method, Map<String, ?> form, String field, byte[] file) {
        var body = new ByteArrayOutputStream();
        form.forEach((name, value) ->
                part(body, "name=\"" + name + "\"", value.toString().getBytes(StandardCharsets.UTF_8)));
        part(body, "name=\"" + field + "\"; filename=\"" + field + "\"", file);
        body.writeBytes("--7--\r\n".getBytes(StandardCharsets.UTF_8));
        var request = HttpRequest.newBuilder(uri(method))
                .header("Content-Type", "multipart/form-data; boundary=7")
                .POST(BodyPublishers.ofByteArray(body.toByteArray()));
        return send(request);
    }

    private static void part(ByteArrayOutputStream body, String what, byte[] content) {
        body.writeBytes(
                ("--7\r\nContent-Disposition: form-data; " + what + "\r\n\r\n").getBytes(StandardCharsets.UTF_8));
        body.writeBytes(content);
        body.writeBytes("\r\n".getBytes(StandardCharsets.UTF_8));
    }

    /** Sends Ann a photo; returns its message. */
    JsonNode photo(Map<String, ?> more) {
        var form = new HashMap<String, Object>(more);
        form.put("chat_id", ann.id());
        return upload("sendPhoto", form, "photo", StockPicture.numbered(1).bytes())
                .result();
    }

    Answer get(String path) {
        return send(HttpRequest.newBuilder(simulator.url().resolve(path)).GET());
    }

    /** Sends a message to Ann; returns its id. */
    int sent(String text) {
        return sent(Json.object().put("text", text));
    }

    int sent(ObjectNode parameters) {
        return call("sendMessage", parameters.put("chat_id", ann.id()))
                .result()
                .path("message_id")
                .asInt();
    }

    List<JsonNode> updates(int offset) {
        return call("getUpdates", Map.of("offset", offset))
                .result()
                .valueStream()
                .toList();
    }

    URI uri(String method) {
        return simulator.url().resolve("/bot" + simulator.token() + "/" + method);
    }

    Answer send(HttpRequest.Builder request) {
        var response = exchange(request.timeout(Duration.ofSeconds(20)).build());
        return new Answer(response.statusCode(), Json.read(response.body()));
    }

    HttpResponse<String> exchange(HttpRequest request) {
        try {
            return http.send(request, BodyHandlers.ofString());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }

    @Override
    public void close() {
        http.close();
        simulator.close();
    }
}
