package io.candor.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What goes back over HTTP. */
record HttpAnswer(int code, String type, byte[] body) {

    static HttpAnswer json(int code, JsonNode body) {
        return text(code, "application/json", Json.write(body));
    }

    static HttpAnswer html(int code, String body) {
        return text(code, "text/html", body);
    }

    static HttpAnswer file(byte[] bytes) {
        return new HttpAnswer(200, "application/octet-stream", bytes);
    }

    private static HttpAnswer text(int code, String type, String body) {
        return new HttpAnswer(code, type, body.getBytes(StandardCharsets.UTF_8));
    }

    void send(HttpExchange exchange) throws IOException {
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
    }

    @Override
    public String toString() {
        return "HttpAnswer[" + code + "]";
    }
}
