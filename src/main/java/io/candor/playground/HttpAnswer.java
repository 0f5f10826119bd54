package io.candor.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import tools.jackson.databind.JsonNode;

/** What goes back over HTTP. */
record HttpAnswer(int code, String type, String body) {

    static HttpAnswer json(int code, JsonNode body) {
        return new HttpAnswer(code, "application/json", Json.write(body));
    }

    static HttpAnswer html(int code, String body) {
        return new HttpAnswer(code, "text/html", body);
    }

    void send(HttpExchange exchange) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().set("Content-Type", type);
        exchange.sendResponseHeaders(code, bytes.length);
        exchange.getResponseBody().write(bytes);
    }

    @Override
    public String toString() {
        return "HttpAnswer[" + code + "]";
    }
}
