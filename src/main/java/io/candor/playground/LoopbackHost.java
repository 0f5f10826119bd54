package io.candor.playground;

import com.sun.net.httpserver.HttpExchange;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page from elsewhere may point its own name at this machine; only this machine's names are accepted. */
final class LoopbackHost {
    private static final Pattern NAMES = Pattern.compile("(?:localhost|127\\.0\\.0\\.1|\\[::1])(?::(\\d{1,5}))?");

    private LoopbackHost() {}

    static boolean accepts(HttpExchange exchange) {
        var host = exchange.getRequestHeaders().getFirst("Host");
        int port = exchange.getLocalAddress().getPort();
        return isLoopback(host) && (host + ":80").contains(":" + port);
    }

    static boolean isLoopback(@Nullable String host) {
        return host != null && NAMES.matcher(host).matches();
    }
}
