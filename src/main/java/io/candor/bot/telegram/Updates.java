package io.candor.bot.telegram;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.StreamSupport;
import okhttp3.Call;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.telegram.telegrambots.meta.api.objects.Update;

/** Fetches updates and parses them one by one, so that a poisoned one costs only itself. */
@Component
class Updates {
    static final int BATCH = 50;
    private static final Duration POLL = Duration.ofSeconds(50);
    private static final List<String> KINDS = List.of("message", "edited_message", "callback_query", "my_chat_member");
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final ObjectMapper mapper = TelegramConfiguration.mapper();
    private final Connection connection;
    private volatile @Nullable Call underWay;

    Updates(Connection connection) {
        this.connection = connection;
    }

    /** One fetched update; {@code update} is empty where it could not be parsed. */
    record Fetched(int id, Optional<Update> update) {
        @Override
        public String toString() {
            return "Fetched[" + id + "]";
        }
    }

    /**
     * Waits for updates from {@code offset} on (0: whatever is unconfirmed), up to 50 seconds.
     *
     * @throws TelegramTrouble when Telegram refuses or cannot be reached
     */
    List<Fetched> fetch(int offset) {
        return ask(offset, BATCH, POLL);
    }

    /** Tells Telegram that everything before {@code offset} is handled, without waiting for more. */
    void confirm(int offset) {
        ask(offset, 1, Duration.ZERO);
    }

    /** Ends a wait that is under way. */
    void interrupt() {
        var call = underWay;
        if (call != null) {
            call.cancel();
        }
    }

    private List<Fetched> ask(int offset, int limit, Duration wait) {
        var body = mapper.createObjectNode().put("limit", limit).put("timeout", wait.toSeconds());
        if (offset != 0) {
            body.put("offset", offset);
        }
        KINDS.forEach(body.putArray("allowed_updates")::add);
        return each(post(body));
    }

    private JsonNode post(JsonNode body) {
        var request = new Request.Builder()
                .url(connection.methodUrl("getUpdates"))
                .post(RequestBody.create(body.toString(), JSON))
                .build();
        var call = connection.polls().newCall(request);
        underWay = call;
        try (var response = call.execute()) {
            return result(
                    response.code(), Objects.requireNonNull(response.body()).string());
        } catch (IOException away) {
            throw TelegramTrouble.away();
        }
    }

    private JsonNode result(int status, String body) {
        try {
            var answer = mapper.readTree(body);
            if (answer.path("ok").asBoolean()) {
                return answer.path("result");
            }
            throw TelegramTrouble.refused(
                    answer.path("error_code").asInt(status),
                    answer.path("description").asText(),
                    answer.path("parameters").path("retry_after").asInt());
        } catch (JsonProcessingException notTheBotApi) {
            throw TelegramTrouble.refused(status, "", 0);
        }
    }

    private List<Fetched> each(JsonNode updates) {
        return StreamSupport.stream(updates.spliterator(), false).map(this::one).toList();
    }

    private Fetched one(JsonNode raw) {
        var id = raw.path("update_id").asInt();
        try {
            return new Fetched(id, Optional.of(mapper.treeToValue(raw, Update.class)));
        } catch (JsonProcessingException | RuntimeException poisoned) {
            return new Fetched(id, Optional.empty());
        }
    }
}
