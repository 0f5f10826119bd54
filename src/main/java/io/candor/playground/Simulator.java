package io.candor.playground;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.jspecify.annotations.Nullable;

/** A strict Bot API on this machine only: it refuses what Telegram refuses, with Telegram's code and words. */
public final class Simulator implements AutoCloseable {
    static {
        // the JDK's server writes headers and body apart, which costs 40 ms each time unless it is told not to wait
        System.setProperty("sun.net.httpserver.nodelay", "true");
        System.setProperty("sun.net.httpserver.maxIdleConnections", "500");
    }

    private final String token;
    private final World world;
    private final Pace pace;
    private final Faults faults;
    private final Calls calls = new Calls();
    private final People people;
    private final BotApi api;
    private final int port;
    private @Nullable HttpServer server;
    private @Nullable ExecutorService threads;

    private Simulator(int port, Clock clock, String token) {
        this.token = token;
        this.world = new World(clock);
        this.pace = new Pace(clock);
        this.faults = new Faults(world.updates());
        this.people = new People(world);
        this.api = new BotApi(token, new Methods(world, pace), world.shelf(), faults, calls);
        this.port = serve(port);
    }

    /** Starts on that port, or on a free one if it is 0, with a token that serves for tests. */
    public static Simulator start(int port) {
        return start(port, Clock.systemUTC());
    }

    /** Starts with a clock of one's own, so that messages can grow old. */
    public static Simulator start(int port, Clock clock) {
        return start(port, clock, "1:a-token-that-serves-for-tests");
    }

    static Simulator start(int port, Clock clock, String token) {
        return new Simulator(port, clock, token);
    }

    /** Where the Bot API answers, without a slash at its end. */
    public URI url() {
        return URI.create("http://127.0.0.1:" + port);
    }

    public int port() {
        return port;
    }

    public String token() {
        return token;
    }

    /** The bot's own name, without {@code @}. */
    public String username() {
        return Bot.CANDOR.username();
    }

    /** The people who use the bot. */
    public People people() {
        return people;
    }

    public Faults faults() {
        return faults;
    }

    public void limit(Limits limits) {
        synchronized (world) {
            pace.limit(limits);
        }
    }

    /** What the bot has called so far, in the order of the answers. */
    public List<Call> calls() {
        return calls.all();
    }

    /** The calls of one method. */
    public List<Call> calls(String method) {
        return calls().stream()
                .filter(call -> call.method().equalsIgnoreCase(method))
                .toList();
    }

    /** How many updates wait for the bot. */
    public int pendingUpdates() {
        return world.updates().pending();
    }

    /** Whether the bot waits for updates at this moment. */
    public boolean isPolled() {
        return world.updates().isPolled();
    }

    /** Answers again on the same port, with everything as it was. */
    public synchronized void restart() {
        close();
        serve(port);
    }

    /** Answers no more; what there is stays. */
    @Override
    public synchronized void close() {
        if (server != null) {
            server.stop(0);
            world.updates().interrupt(Refusal.UNAUTHORIZED.because());
            Objects.requireNonNull(threads).shutdownNow();
            server = null;
        }
    }

    World world() {
        return world;
    }

    private synchronized int serve(int wanted) {
        try {
            var address = new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), wanted);
            var starting = HttpServer.create(address, 0);
            threads = Executors.newVirtualThreadPerTaskExecutor();
            starting.setExecutor(threads);
            starting.createContext("/", api);
            starting.start();
            server = starting;
            return starting.getAddress().getPort();
        } catch (IOException e) {
            throw new UncheckedIOException("the simulator cannot listen", e);
        }
    }
}
