package io.candor.bot.telegram;

import java.net.URI;
import java.time.Duration;
import okhttp3.ConnectionPool;
import okhttp3.Dispatcher;
import okhttp3.OkHttpClient;
import org.telegram.telegrambots.client.okhttp.OkHttpTelegramClient;
import org.telegram.telegrambots.meta.TelegramUrl;
import org.telegram.telegrambots.meta.generics.TelegramClient;

/** The HTTP clients towards Telegram: one for calls, one for the long poll, ended together. */
class Connection implements AutoCloseable {
    private static final int SIDE_BY_SIDE = 64;
    private static final Duration CALL = Duration.ofSeconds(20);
    private static final Duration POLL = Duration.ofSeconds(65);

    private final TelegramProperties properties;
    private final OkHttpClient calls;
    private final OkHttpClient polls;

    Connection(TelegramProperties properties) {
        this.properties = properties;
        calls = client().callTimeout(CALL).build();
        polls = client().readTimeout(POLL).callTimeout(POLL).build();
    }

    TelegramClient client(com.fasterxml.jackson.databind.ObjectMapper mapper) {
        return new OkHttpTelegramClient(mapper, calls, properties.token(), url(properties.apiUrl()));
    }

    OkHttpClient polls() {
        return polls;
    }

    /** Where a method of the Bot API is to be found. Holds the token: never print it. */
    String methodUrl(String method) {
        return properties.apiUrl() + "/bot" + properties.token() + "/" + method;
    }

    /** For files: a call that ends within that time. */
    OkHttpClient within(Duration time) {
        return calls.newBuilder().callTimeout(time).build();
    }

    /** Where a file lies. Holds the token: never print it. */
    String fileUrl(String path) {
        return properties.apiUrl() + "/file/bot" + properties.token() + "/" + path;
    }

    /** Ends whatever is under way: the library's own executor would keep the process alive. */
    @Override
    public void close() {
        for (var client : new OkHttpClient[] {polls, calls}) {
            client.dispatcher().cancelAll();
            client.dispatcher().executorService().shutdown();
            client.connectionPool().evictAll();
        }
    }

    private static OkHttpClient.Builder client() {
        var dispatcher = new Dispatcher();
        dispatcher.setMaxRequests(SIDE_BY_SIDE);
        dispatcher.setMaxRequestsPerHost(SIDE_BY_SIDE);
        return new OkHttpClient.Builder()
                .dispatcher(dispatcher)
                .connectionPool(new ConnectionPool(SIDE_BY_SIDE, 5, java.util.concurrent.TimeUnit.MINUTES));
    }

    private static TelegramUrl url(URI api) {
        var usual = "http".equals(api.getScheme()) ? 80 : 443;
        return TelegramUrl.builder()
                .schema(api.getScheme())
                .host(api.getHost())
                .port(api.getPort() < 0 ? usual : api.getPort())
                .build();
    }
}
