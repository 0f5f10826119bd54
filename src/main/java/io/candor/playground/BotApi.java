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
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The Bot API over HTTP. */
final class BotApi implements HttpHandler {
    private static final Pattern PATH = Pattern.compile("/bot([^/]*)/(.*)");
    private static final HttpAnswer GATEWAY_PAGE = HttpAnswer.html(
            502, "<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>");

    private final String token;
    private final Methods methods;
    private final Faults faults;
    private final Calls calls;

    BotApi(String token, Methods methods, Faults faults, Calls calls) {
        this.token = token;
        this.methods = methods;
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
            return call(method(exchange.getRequestURI().getRawPath()), ParametersReader.read(exchange));
        } catch (Refused refused) {
            return HttpAnswer.json(refused.code(), refused.json());
        }
    }

    private String method(String path) {
        var parts = PATH.matcher(path);
        if (!parts.matches()) {
            throw Refusal.NOT_FOUND.because();
        }
        if (parts.group(1).startsWith("0") || !parts.group(1).matches("\\d{1,16}:.{1,64}")) {
            throw Refusal.TOKEN_INVALID.because();
        }
        if (!parts.group(1).equals(token)) {
            throw Refusal.UNAUTHORIZED.because();
        }
        return parts.group(2).toLowerCase(Locale.ROOT);
    }

    private @Nullable HttpAnswer call(String method, Parameters given) throws InterruptedException {
        var answer = troubled(faults.take(method), method, given);
        calls.add(new Call(method, given.values(), answer == null ? 0 : answer.code()));
        return answer;
    }

    private @Nullable HttpAnswer troubled(@Nullable Fault fault, String method, Parameters given)
            throws InterruptedException {
        return switch (fault) {
            case null -> carryOut(method, given);
            case Refuses refusal -> refuse(refusal);
            case BadGateway _ -> GATEWAY_PAGE;
            case Dropped _ -> null;
            case Slow(var delay) -> {
                Thread.sleep(delay);
                yield carryOut(method, given);
            }
            case AnswerLost _ -> {
                carryOut(method, given);
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
