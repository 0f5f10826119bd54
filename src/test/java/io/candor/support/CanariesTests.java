package io.candor.support;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.candor.playground.Simulator;
import io.candor.playground.Upload;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A search that finds nothing proves something only if it finds what is there. */
class CanariesTests {
    private static final String WORDS = "The canary sings in the third gallery.";

    private final Simulator simulator = Simulator.start(0);
    private final Member member = Member.of(simulator, "Zacharias-Q", "en");

    @BeforeEach
    void somebodyTalksWithTheBot() throws IOException, InterruptedException {
        member.says(WORDS);
        sends("S-123456 7F3K-9QXA-7F3K-9QXA");
    }

    @AfterEach
    void close() {
        simulator.close();
    }

    @Test
    void findWhateverTellsOnSomebodyInEveryEncoding() throws GeneralSecurityException {
        for (var leak : leaks()) {
            assertThat(Canaries.of(simulator).in("before " + leak + " behind"))
                    .as(leak)
                    .isNotEmpty();
        }
    }

    @Test
    void findWhatAPictureIsCalledAndWhatIsHiddenInIt() {
        member.sendsFile(new Upload("zacharias-kitchen.jpg", "image/jpeg", new byte[9]), "below the canary");
        var sent = member.newest().json().path("document");

        var canaries = Canaries.of(simulator);

        assertThat(List.of(
                        sent.path("file_id").asString(),
                        sent.path("file_unique_id").asString(),
                        "zacharias-kitchen.jpg",
                        Snapshots.SECRETS.getFirst(),
                        "below the canary"))
                .allSatisfy(
                        secret -> assertThat(canaries.in("… " + secret + " …")).isNotEmpty());
    }

    @Test
    void findAPieceOfWordsInCapitals() {
        assertThat(Canaries.of(simulator).in("… THE CANARY SINGS IN THE …")).containsExactly("a piece of words");
    }

    @Test
    void findNothingInWhatTellsNothing() {
        assertThat(Canaries.of(simulator).in("S-123456 waits since 2026-11-23 in category money"))
                .isEmpty();
    }

    private List<String> leaks() throws GeneralSecurityException {
        var id = member.person().id();
        var bytes = ByteBuffer.allocate(8).putLong(id).array();
        return Stream.of(
                        Long.toString(id),
                        Long.toHexString(id),
                        HexFormat.of().formatHex(bytes),
                        Base64.getEncoder().encodeToString(bytes),
                        hash("SHA-256", Long.toString(id)),
                        hash("MD5", Long.toString(id)),
                        "Zacharias-Q",
                        Base64.getEncoder().encodeToString(WORDS.getBytes(UTF_8)),
                        HexFormat.of().formatHex(WORDS.getBytes(UTF_8)),
                        hash("SHA-1", WORDS),
                        WORDS,
                        "7F3K-9QXA-7F3K-9QXA",
                        "7f3k9qxa7f3k9qxa")
                .toList();
    }

    private static String hash(String algorithm, String text) throws GeneralSecurityException {
        return HexFormat.of().formatHex(MessageDigest.getInstance(algorithm).digest(text.getBytes(UTF_8)));
    }

    private void sends(String text) throws IOException, InterruptedException {
        var body = "chat_id=" + member.person().id() + "&text=" + text.replace(" ", "+");
        var request = HttpRequest.newBuilder(simulator.url().resolve("/bot" + simulator.token() + "/sendMessage"))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build();
        try (var http = HttpClient.newHttpClient()) {
            http.send(request, BodyHandlers.discarding());
        }
    }
}
