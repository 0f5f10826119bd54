package io.candor.playground;

import java.io.Serial;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** A call of the bot is refused, as Telegram would. */
final class Refused extends RuntimeException {
    @Serial
    private static final long serialVersionUID = 1L;

    private final int code;
    private final String description;
    private final transient @Nullable ObjectNode parameters;

    Refused(int code, String description, @Nullable ObjectNode parameters) {
        super("the simulator refuses with " + code, null, false, false);
        this.code = code;
        this.description = description;
        this.parameters = parameters;
    }

    static Refused retryAfter(long seconds) {
        var words = Refusal.TOO_MANY_REQUESTS.description().formatted(seconds);
        return new Refused(429, words, Json.object().put("retry_after", seconds));
    }

    int code() {
        return code;
    }

    JsonNode json() {
        var body = Json.object().put("ok", false).put("error_code", code).put("description", description);
        return parameters == null ? body : body.set("parameters", parameters);
    }
}
