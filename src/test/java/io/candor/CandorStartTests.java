package io.candor;

import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import io.candor.support.ChildCandor;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/** Candor as a process: the first was killed with a word in its database, the second goes on with its data. */
class CandorStartTests {
    private static final Map<String, String> REAL = Map.of(
            "CANDOR_TELEGRAM_TOKEN", "1:a-token-that-nobody-gave-out",
            "CANDOR_TELEGRAM_API_URL", "http://127.0.0.1:1");

    @TempDir
    static Path folder;

    static ChildCandor candor;

    @BeforeAll
    static void startAgainAfterAKill() throws IOException {
        var killed = start().awaitHealth();
        database().sql("create table kept (word text)").update();
        database().sql("insert into kept values ('before the kill')").update();
        killed.kill();
        database().sql("insert into kept values ('into the orphan')").update();
        candor = start().awaitHealth();
    }

    @AfterAll
    static void leavesNoPostgresBehindWhenItIsTerminated() {
        candor.terminate();

        assertThat(folder.resolve("data/postgres/postmaster.pid")).doesNotExist();
    }

    @Test
    void keepsItsDataOverAKill() throws IOException {
        assertThat(database().sql("select word from kept").query(String.class).set())
                .containsExactlyInAnyOrder("before the kill", "into the orphan");
    }

    @Test
    void refusesASecondOneOnItsFolderAndGoesOn() {
        var second = start();

        assertRefused(second, "Another Candor is already running on this folder");
        candor.awaitHealth();
    }

    @Test
    void refusesATakenPort() throws IOException {
        var second = startOnItsDatabase("--server.port=" + candor.port());

        assertRefused(second, "Another program uses port " + candor.port());
    }

    @ParameterizedTest
    @CsvSource({
        "--candor.data=/dev/null/data, cannot write to its data folder",
        "--candor.dta=elsewhere, There is no setting candor.dta. Did you mean candor.data?",
        "--candor.playground=perhaps, The setting candor.playground",
        "--spring.datasource.url=postgres://ann:geheim@db/candor, does not name a PostgreSQL"
    })
    void refusesAWrongSetting(String argument, String words) {
        assertRefused(start(argument), words);
    }

    @ParameterizedTest
    @CsvSource({
        "--candor.telegram.token=nonsense, candor.telegram.token",
        "--candor.taxonomy=/dev/null, /dev/null",
        "--candor.languages=fr, candor.languages",
        "--candor.anonymity.release=sometimes, candor.anonymity.release",
        "--candor.anonymity.notice-spread=soon, candor.anonymity.notice-spread",
        "--candor.anonymity.address-retention=P1M, candor.anonymity.address-retention",
    })
    void refusesAWrongSettingOnceTheDatabaseIsThere(String argument, String words) throws IOException {
        assertRefused(startOnItsDatabase(argument), words);
    }

    @Test
    void keepsFrameworksQuietWithEverythingTurnedUp() {
        var refused = start(
                "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/candor?user=ann&password=geheim",
                "--logging.level.root=trace");

        assertThat(refused.awaitExit()).isEqualTo(1);
        assertThat(refused.output())
                .contains("Candor did not start: The database named by spring.datasource.url does not answer")
                .doesNotContain("geheim");
        assertThat(refused.output().lines())
                .filteredOn(line -> line.contains("DEBUG") || line.contains("TRACE"))
                .allMatch(line -> line.contains(" io.candor."));
    }

    @Test
    void refusesAnUnreachableDatabase() {
        var refused = start("--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/candor?password=geheim");

        assertRefused(refused, "does not answer");
    }

    @Test
    void refusesATokenThatTelegramDoesNotKnow() throws IOException {
        try (var telegram = Simulator.start(0)) {
            assertRefused(
                    startOnItsDatabase("--candor.telegram.api-url=" + telegram.url()),
                    "Telegram does not know the token in candor.telegram.token");
        }
    }

    @Test
    void opensNoPlaygroundBesideAConfiguredDatabase() {
        assertRefused(
                ChildCandor.start(folder, "--spring.datasource.url=jdbc:postgresql://127.0.0.1:1/candor"),
                "No token is set, but spring.datasource.url is. Set CANDOR_TELEGRAM_TOKEN");
    }

    @Test
    void refusesADatabaseWhoseKeysetIsMissing() throws IOException {
        assertRefused(startOnItsDatabase("--candor.keyset=" + folder.resolve("lost.json")), "lost.json is missing");
    }

    @Test
    void showsAndChangesItsKeysFromATerminalWhileItRuns() throws IOException {
        var shown = start("keys", "show");
        var rotated = start("keys", "rotate");

        assertThat(shown.awaitExit()).as(shown.output()).isZero();
        assertThat(rotated.awaitExit()).as(rotated.output()).isZero();
        assertThat(shown.output()).contains("Words, ", "Return addresses, ", "in use");
        assertThat(rotated.output()).contains("No key was destroyed");
        assertThat(secrets())
                .isNotEmpty()
                .allSatisfy(
                        secret -> assertThat(shown.output() + rotated.output()).doesNotContain(secret));
        candor.awaitHealth();
    }

    @Test
    void refusesACommandThatItDoesNotKnow() {
        var mistyped = start("keys", "rotten");

        assertThat(mistyped.awaitExit()).isEqualTo(1);
        assertThat(mistyped.output())
                .contains("There is no command \"keys rotten\". There are: keys renew, keys rotate, keys show.");
    }

    private static List<String> secrets() throws IOException {
        var keyset = Files.readString(folder.resolve("config/keyset.json"));
        return Pattern.compile("\"value\"\\s*:\\s*\"([^\"]+)\"")
                .matcher(keyset)
                .results()
                .map(found -> found.group(1))
                .toList();
    }

    private static ChildCandor start(String... arguments) {
        return ChildCandor.start(folder, REAL, arguments);
    }

    private static ChildCandor startOnItsDatabase(String argument) throws IOException {
        return start(
                "--spring.datasource.url=" + url(),
                "--spring.datasource.username=candor",
                "--spring.datasource.password=" + password(),
                argument);
    }

    private static void assertRefused(ChildCandor child, String words) {
        assertThat(child.awaitExit()).isEqualTo(1);
        assertThat(child.output().lines().filter(line -> line.startsWith("Candor did not start: ")))
                .singleElement()
                .asString()
                .contains(words);
        assertThat(child.output()).doesNotContain("Exception", "\tat ", "APPLICATION FAILED", "geheim");
    }

    private static JdbcClient database() throws IOException {
        return JdbcClient.create(new DriverManagerDataSource(url(), "candor", password()));
    }

    private static String url() throws IOException {
        var port = Files.readAllLines(folder.resolve("data/postgres/postmaster.pid"))
                .get(3);
        return "jdbc:postgresql://127.0.0.1:" + port.strip() + "/postgres";
    }

    private static String password() throws IOException {
        return Files.readString(folder.resolve("data/postgres.password"));
    }
}
