package io.candor.playground;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpHandler;
import io.candor.playground.Faults.Fault;
import io.candor.playground.Faults.Fault.AnswerLost;
import io.candor.playground.Faults.Fault.BadGateway;
import io.candor.playground.Faults.Fault.Dropped;
import io.candor.playground.Faults.Fault.Refuses;
import io.candor.playground.Faults.Fault.Slow;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Bot API over HTTP. */
final class BotApi implements HttpHandler {
    private static final Pattern PATH = Pattern.compile("/bot([^/]*)/(.*)");
    private static final Pattern FILE_PATH = Pattern.compile("/file" + PATH);
    private static final HttpAnswer GATEWAY_PAGE = HttpAnswer.html(
            502, "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>");

    /** What a download is called among the faults. */
    static final String DOWNLOAD = "file";

    private final String token;
    private final Methods methods;
    private final Shelf shelf;
    private final Faults faults;
    private final Calls calls;

    BotApi(String token, Methods methods, Shelf shelf, Faults faults, Calls calls) {
        this.token = token;
        this.methods = methods;
        this.shelf = shelf;
        this.faults = faults;
        this.calls = calls;
    }

    /** Closing an exchange without an answer breaks the connection. */
    @Override
    public void handle(HttpExchange exchange) throws IOException {
        try (exchange) {
            var answer = LoopbackHost.accepts(exchange) ? answer(exchange) : HttpAnswer.html(403, "Forbidden");
            if (answer != null) {
                answer.send(exchange);
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    private @Nullable HttpAnswer answer(HttpExchange exchange) throws IOException, InterruptedException {
        try {
            var path = exchange.getRequestURI().getRawPath();
            var file = FILE_PATH.matcher(path);
            return file.matches() ? download(file) : call(method(path), ParametersReader.read(exchange));
        } catch (Refused refused) {
            return HttpAnswer.json(refused.code(), refused.json());
        }
    }

    private String method(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw Refusal.NOT_FOUND.because();
        }
        return named(parts).toLowerCase(Locale.ROOT);
    }

    /** What stands behind the token, which must be right. */
    private String named(Matcher parts) {
        if (parts.group(1).startsWith("0") || !parts.group(1).matches("\\d{1,16}:.{1,64}")) {
            throw Refusal.TOKEN_INVALID.because();
        }
        if (!parts.group(1).equals(token)) {
            throw Refusal.UNAUTHORIZED.because();
        }
        return parts.group(2);
    }

    private @Nullable HttpAnswer download(Matcher path) throws InterruptedException {
        var stored = shelf.at(named(path));
        if (stored == null) {
            throw Refusal.FILE_NOT_FOUND.because();
        }
        return troubled(faults.take(DOWNLOAD), () -> HttpAnswer.file(stored.bytes()));
    }

    private @Nullable HttpAnswer call(String method, Parameters given) throws InterruptedException {
        var answer = troubled(faults.take(method), () -> carryOut(method, given));
        var uploads = List.copyOf(given.files().values());
        calls.add(new Call(method, given.values(), uploads, answer == null ? 0 : answer.code()));
        return answer;
    }

    /** What is done where nothing goes wrong. */
    private interface Usual {
        HttpAnswer answer() throws InterruptedException;
    }

    private static @Nullable HttpAnswer troubled(@Nullable Fault fault, Usual usual) throws InterruptedException {
        return switch (fault) {
            case null -> usual.answer();
            case Refuses refusal -> refuse(refusal);
            case BadGateway _ -> GATEWAY_PAGE;
            case Dropped _ -> null;
            case Slow(var delay) -> {
                Thread.sleep(delay);
                yield usual.answer();
            }
            case AnswerLost _ -> {
                usual.answer();
                yield null;
            }
        };
    }

    private HttpAnswer carryOut(String method, Parameters given) throws InterruptedException {
        try {
            var result = Json.object().put("ok", true);
            return HttpAnswer.json(200, result.set("result", methods.call(method, given)));
        } catch (Refused refused) {
            return HttpAnswer.json(refused.code(), refused.json());
        }
    }

    private static HttpAnswer refuse(Refuses refusal) {
        var wait = refusal.retryAfter() == 0 ? null : Json.object().put("retry_after", refusal.retryAfter());
        return HttpAnswer.json(refusal.code(), new Refused(refusal.code(), refusal.description(), wait).json());
    }
}
