package io.candor.attack;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Call;
import io.candor.playground.Person;
import io.candor.playground.Simulator;
import io.candor.support.Await;
import io.candor.support.Canaries;
import io.candor.support.ChildCandor;
import io.candor.support.Member;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.web.client.RestClient;

/**
 * People of whom everything is unlike anything else go every way through a Candor that is a process of its own, with its
 * own PostgreSQL, at TRACE, also where things go wrong; then it crashes. What it leaves on the disk is searched for them:
 * the raw files of the database with their write-ahead log, its temporary files, what it printed, the dump of its
 * threads, the report of its crash; so are the pages that it serves, and all that officials and the public were sent.
 */
class CanaryTests {
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @TempDir
    Path folder;

    private final Simulator simulator = Simulator.start(0);
    private final Aviary aviary = new Aviary(simulator);
    private final Person owner = aviary.official.person();

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void nothingOfWhoeverSpokeIsLeftAnywhere() throws IOException {
        var found = new TreeMap<String, Set<String>>();
        try (var candor = start()) {
            candor.awaitHealth();
            Await.await(PATIENCE, "polling", simulator::isPolled);
            aviary.official.says("/start");
            aviary.goEveryWay();
            aviary.beHandled();
            aviary.goWrong(jdbc());
            candor.signal("QUIT");
            candor.awaitOutput("Full thread dump");
            var pages = pages(candor);
            found.put("pages", members().in(pages));
            assertThat(pages).contains("jvm_memory_used_bytes");
            jdbc().sql("checkpoint").update();
            candor.signal("SEGV");
            candor.awaitExit();
        }
        stopDatabase();

        assertThat(folder.resolve("crash.log")).exists();
        assertThat(members().size()).isPositive();
        files().forEach(file ->
                found.put(folder.relativize(file).toString(), members().in(bytes(file))));
        found.put(
                "what officials were sent",
                members().only(kind -> !kind.contains("words")).in(sentTo(owner)));
        found.put("what the public was sent", others().in(sentTo(aviary.reader.person())));
        assertThat(found.keySet()).anyMatch(file -> file.contains("pg_wal")).anyMatch(file -> file.contains("base"));
        found.values().removeIf(Set::isEmpty);
        assertThat(found).isEmpty();
    }

    /** The search finds what a careless Candor would have left. */
    @Test
    void wouldBeFoundInAnyFile() {
        aviary.loud.says("The canary sings in the third gallery, alone.");
        callTo(aviary.loud);
        var id = Long.toString(aviary.loud.person().id());

        for (var leak : List.of(id, "Zacharias-Q", "Xylanderquell", "The canary sings in the ")) {
            assertThat(members().in(("\0\1" + leak + "\0").getBytes(UTF_8)))
                    .as(leak)
                    .isNotEmpty();
        }
        assertThat(members()
                        .in(ByteBuffer.allocate(12)
                                .order(ByteOrder.LITTLE_ENDIAN)
                                .putInt(7)
                                .putLong(aviary.loud.person().id())
                                .array()))
                .containsExactly("id as bare bytes");
    }

    private Canaries members() {
        return Canaries.of(simulator, chat -> chat > 0 && chat != owner.id());
    }

    private Canaries others() {
        return Canaries.of(
                simulator,
                chat -> chat > 0
                        && chat != owner.id()
                        && chat != aviary.reader.person().id());
    }

    private String sentTo(Person person) {
        return simulator.calls().stream()
                .map(Call::parameters)
                .filter(call -> Long.toString(person.id()).equals(call.get("chat_id")))
                .map(Map::toString)
                .collect(Collectors.joining("\n"));
    }

    /** As a bot that answers would. */
    private void callTo(Member who) {
        RestClient.create()
                .get()
                .uri(simulator.url() + "/bot" + simulator.token() + "/sendMessage?chat_id="
                        + who.person().id() + "&text=yes")
                .retrieve()
                .toBodilessEntity();
    }

    /** All that it serves, and what others serve under such names. */
    private static String pages(ChildCandor candor) {
        return Stream.of(
                        "",
                        "/health",
                        "/info",
                        "/prometheus",
                        "/metrics",
                        "/env",
                        "/beans",
                        "/configprops",
                        "/loggers",
                        "/threaddump",
                        "/heapdump",
                        "/httpexchanges",
                        "/mappings",
                        "/scheduledtasks",
                        "/flyway",
                        "/caches",
                        "/conditions",
                        "/startup",
                        "/logfile",
                        "/shutdown")
                .map(page -> candor.uri("/actuator" + page))
                .map(page -> RestClient.create()
                        .get()
                        .uri(page)
                        .exchange((_, answer) -> new String(answer.getBody().readAllBytes(), UTF_8)))
                .collect(Collectors.joining("\n"));
    }

    private ChildCandor start() throws IOException {
        var temporary = Files.createDirectory(folder.resolve("tmp"));
        return ChildCandor.start(
                folder,
                Map.of(
                        "JDK_JAVA_OPTIONS",
                        "-Djava.io.tmpdir=" + temporary + " -XX:-CreateCoredumpOnCrash -XX:ErrorFile="
                                + folder.resolve("crash.log"),
                        "CANDOR_TELEGRAM_TOKEN",
                        simulator.token(),
                        "CANDOR_TELEGRAM_API_URL",
                        simulator.url().toString(),
                        "CANDOR_ANONYMITY_RELEASE",
                        "at-once",
                        "CANDOR_ANONYMITY_NOTICESPREAD",
                        "PT0S",
                        "CANDOR_OWNERS",
                        String.valueOf(owner.id())),
                "--logging.level.root=TRACE",
                "--logging.level.io.candor=TRACE");
    }

    private JdbcClient jdbc() {
        return JdbcClient.create(ChildCandor.database(folder));
    }

    /** It writes all that it holds, and ends. */
    private void stopDatabase() throws IOException {
        var pid = Long.parseLong(Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .getFirst());
        ProcessHandle.of(pid).ifPresent(postgres -> {
            postgres.destroy();
            Await.await(PATIENCE, "its end", () -> !postgres.isAlive());
        });
    }

    /** All but the programs of PostgreSQL, which were there before anybody spoke. */
    private List<Path> files() throws IOException {
        try (var files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> !file.startsWith(folder.resolve("data/postgres-binaries")))
                    .toList();
        }
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException unreadable) {
            throw new AssertionError("cannot read a file", unreadable);
        }
    }
}
