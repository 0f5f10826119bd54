package io.candor.playground;

import com.sun.net.httpserver.HttpExchange;
import java.io.IOException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;

/** Reads the parameters of a call from its query, and from a body that is JSON or a form. */
final class ParametersReader {
    private ParametersReader() {}

    static Parameters read(HttpExchange exchange) throws IOException {
        var values = new LinkedHashMap<String, String>();
        var files = new LinkedHashMap<String, Upload>();
        readForm(exchange.getRequestURI().getRawQuery(), values);
        var bytes = exchange.getRequestBody().readAllBytes();
        var body = new String(bytes, StandardCharsets.UTF_8);
        var type = Objects.requireNonNullElse(exchange.getRequestHeaders().getFirst("Content-Type"), "");
        if (type.startsWith("application/json")) {
            readJson(body, values);
        } else if (type.startsWith("application/x-www-form-urlencoded")) {
            readForm(body, values);
        } else if (type.startsWith("multipart/")) {
            new Multipart(values, files).read(bytes, type);
        }
        return new Parameters(values, files);
    }

    private static void readForm(@Nullable String form, Map<String, String> values) {
        if (form == null) {
            return;
        }
        for (var pair : form.split("&", -1)) {
            int equals = pair.indexOf('=');
            if (equals > 0) {
                values.put(decode(pair.substring(0, equals)), decode(pair.substring(equals + 1)));
            }
        }
    }

    private static String decode(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }

    private static void readJson(String body, Map<String, String> values) {
        var json = parse(body);
        if (!json.isObject()) {
            throw Refusal.BODY_NOT_AN_OBJECT.because();
        }
        json.forEachEntry((name, value) -> {
            if (!value.isNull()) {
                values.put(name, value.isString() ? value.asString() : Json.write(value));
            }
        });
    }

    private static JsonNode parse(String body) {
        try {
            return Json.read(body);
        } catch (JacksonException e) {
            throw Refusal.BODY_NOT_AN_OBJECT.because();
        }
    }
}
