package io.candor.bot.telegram;

import com.fasterxml.jackson.databind.ObjectMapper;
import io.candor.bot.Picture;
import io.candor.bot.PictureAway;
import io.candor.bot.Pictures;
import io.micrometer.core.instrument.MeterRegistry;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Objects;
import okhttp3.MediaType;
import okhttp3.Request;
import okhttp3.RequestBody;
import okhttp3.Response;
import org.springframework.stereotype.Component;

/**
 * Fetches files from wherever the Bot API is, since the library knows the public one only: first their path, then what
 * lies there, into memory.
 */
@Component
class Downloads implements Pictures {
    private static final MediaType JSON = MediaType.get("application/json; charset=utf-8");

    private final ObjectMapper mapper = TelegramConfiguration.mapper();
    private final Connection connection;
    private final MeterRegistry meters;
    private final Clock clock;

    Downloads(Connection connection, MeterRegistry meters, Clock clock) {
        this.connection = connection;
        this.meters = meters;
        this.clock = clock;
    }

    @Override
    public byte[] fetch(Picture picture, Duration within) {
        var until = clock.instant().plus(within);
        try {
            return file(path(picture, until), until);
        } catch (IOException away) {
            count("away");
            throw new PictureAway();
        }
    }

    private String path(Picture picture, Instant until) throws IOException {
        var question = mapper.createObjectNode().put("file_id", picture.handle());
        var request = new Request.Builder()
                .url(connection.methodUrl("getFile"))
                .post(RequestBody.create(question.toString(), JSON));
        try (var response = answer(request, until)) {
            var body = Objects.requireNonNull(response.body()).string();
            return mapper.readTree(body).path("result").path("file_path").asText();
        }
    }

    private byte[] file(String path, Instant until) throws IOException {
        // a server may answer with a place in its own file system, which is none of ours
        if (path.isEmpty() || path.startsWith("/") || path.contains("..")) {
            throw new IOException("no path to a file");
        }
        try (var response = answer(new Request.Builder().url(connection.fileUrl(path)), until)) {
            var bytes = Objects.requireNonNull(response.body()).byteStream().readNBytes((int) MOST + 1);
            if (bytes.length > MOST) {
                throw new IOException("more than was announced");
            }
            return bytes;
        }
    }

    private Response answer(Request.Builder request, Instant until) throws IOException {
        var left = Duration.between(clock.instant(), until);
        if (!left.isPositive()) {
            throw new IOException("no time left");
        }
        var response = connection.within(left).newCall(request.build()).execute();
        if (!response.isSuccessful()) {
            response.close();
            count(Integer.toString(response.code()));
            throw new PictureAway();
        }
        return response;
    }

    private void count(String outcome) {
        meters.counter("candor.telegram.calls", "method", "getfile", "outcome", outcome)
                .increment();
    }
}
