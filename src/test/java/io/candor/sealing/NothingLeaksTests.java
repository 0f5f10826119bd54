package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowable;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** No {@code toString} and no exception tells a key, a code, an address or a word. */
class NothingLeaksTests {
    private static final Clock CLOCK = SealingFixtures.clockAt("2026-11-23T08:00:00Z");
    private static final UUID SUBJECT = new UUID(0x7e57, 0x5ab7ec7);
    private static final ReceiptCode CODE = Codes.one();
    private static final ReturnAddress ADDRESS = new ReturnAddress(4_711_000_815L, (byte) 1);
    private static final String WORDS = "电梯坏了 the lift";

    @TempDir
    private Path folder;

    private Path path;
    private Keys keys;

    @BeforeEach
    void open() {
        path = folder.resolve("keyset.json");
        keys = new KeysetOpening(new KeysetFile(path), new FakeMark(), CLOCK).open();
    }

    @Test
    void whenPrinted() throws IOException {
        Handles handles = KeysetFormat.read(Files.readAllBytes(path)).orElseThrow();
        PeriodKey key = keys.toSeal(Kind.WORDS);

        List<Object> printed = List.of(
                CODE,
                ADDRESS,
                CODE.bytes(),
                keys,
                keys.keyset(),
                handles,
                handles.images(),
                key,
                key.key(),
                new Images(keys, new Random(7)),
                new Seal(keys),
                new Tokens(keys),
                new KeysetFile(path),
                keys.keyset().buttons(),
                keys.keyset().imageKeys());

        assertThat(printed).allSatisfy(each -> assertTellsNothing(each.toString()));
    }

    @Test
    void whenSomethingIsRefused() {
        Seal seal = new Seal(keys);
        byte[] words = seal.words(SUBJECT, WORDS);
        byte[] address = seal.address(SUBJECT, ADDRESS);
        byte[] destroyed = words.clone();
        destroyed[3]++;

        Stream<ThrowingCallable> refusals = Stream.of(
                () -> seal.openWords(new UUID(0, 0), words),
                () -> seal.openAddress(new UUID(0, 0), address),
                () -> seal.openWords(SUBJECT, destroyed),
                () -> seal.openWords(SUBJECT, new byte[] {1}),
                () -> Padding.strip(WORDS.getBytes(UTF_8)),
                () -> ReceiptCode.parse(WORDS),
                () -> ReceiptCode.parse(CODE.grouped() + "U"),
                () -> ReceiptCode.parse(
                        CODE.grouped().substring(1) + CODE.symbols().charAt(0)),
                () -> new ReceiptCode(CODE.symbols().substring(1)));

        assertThat(refusals).allSatisfy(refusal -> assertTellsNothing(trace(catchThrowable(refusal))));
    }

    @Test
    void whenTheKeysetIsDamagedAnywhere() throws IOException {
        String whole = Files.readString(path);

        for (int at = 0; at < whole.length(); at += 5) {
            Files.writeString(path, whole.substring(0, at) + "\"" + whole.substring(at + 1));

            Throwable refusal = catchThrowable(() -> new KeysetFile(path).read());

            if (refusal != null) {
                assertTellsNothing(trace(refusal), secretsOf(whole));
            }
        }
    }

    private void assertTellsNothing(String printed) {
        try {
            assertTellsNothing(printed, secretsOf(Files.readString(path)));
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    private void assertTellsNothing(String printed, List<String> keyMaterial) {
        assertThat(printed)
                .doesNotContain(keyMaterial)
                .doesNotContainIgnoringCase(CODE.symbols().substring(1, 8))
                .doesNotContainIgnoringCase(CODE.grouped().substring(5, 10))
                .doesNotContain("4711000815", "电梯", "the lift", SUBJECT.toString());
    }

    /** Some letters of each key in the file. */
    private static List<String> secretsOf(String json) {
        return Pattern.compile("\"value\" : \"([^\"]{12,})\"")
                .matcher(json)
                .results()
                .map((MatchResult found) -> found.group(1))
                .flatMap(value -> Stream.of(value.substring(4, 12), value.substring(value.length() - 12)))
                .toList();
    }

    private static String trace(Throwable refusal) {
        StringWriter trace = new StringWriter();
        refusal.printStackTrace(new PrintWriter(trace));
        return trace.toString();
    }
}
