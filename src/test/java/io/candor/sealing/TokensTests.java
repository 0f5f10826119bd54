package io.candor.sealing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class TokensTests {
    private static final byte[] PAYLOAD = "send, en, 7F3K".getBytes(UTF_8);
    private static final long CHAT = 4_711_000_815L;

    private final SealingFixtures installation = SealingFixtures.at(SealingFixtures.clockAt("2026-11-23T08:00:00Z"));
    private final Tokens tokens = installation.tokens();

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 32, 4096})
    void comeBackAsTheyLeft(int length) {
        byte[] payload = new byte[length];

        byte[] token = tokens.sign("button", CHAT, payload);

        assertThat(token).hasSize(length + 16);
        assertThat(Arrays.copyOf(token, length)).isEqualTo(payload);
        assertThat(tokens.verify("button", CHAT, token))
                .hasValueSatisfying(back -> assertThat(back).isEqualTo(payload));
    }

    @Test
    void holdForTheirChatAndPurposeOnly() {
        byte[] token = tokens.sign("button", CHAT, PAYLOAD);

        assertThat(tokens.verify("button", CHAT + 1, token)).isEmpty();
        assertThat(tokens.verify("button", -CHAT, token)).isEmpty();
        assertThat(tokens.verify("prompt", CHAT, token)).isEmpty();
        assertThat(tokens.verify("", CHAT, token)).isEmpty();
    }

    @Test
    void doNotHoldWhenPurposeAndPayloadAreCutElsewhere() {
        byte[] token = tokens.sign("ab", CHAT, "c".getBytes(UTF_8));

        assertThat(tokens.verify("a", CHAT, token)).isEmpty();
        assertThat(tokens.verify("abc", CHAT, token)).isEmpty();
    }

    @Test
    void doNotHoldWithAnyBitFlipped() {
        byte[] token = tokens.sign("button", CHAT, PAYLOAD);

        for (int bit = 0; bit < token.length * 8; bit++) {
            byte[] flipped = token.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThat(tokens.verify("button", CHAT, flipped)).isEmpty();
        }
    }

    @Test
    void doNotHoldWhenTruncatedOrLengthened() {
        byte[] token = tokens.sign("button", CHAT, PAYLOAD);

        for (int length = 0; length <= token.length + 3; length++) {
            byte[] cut = Arrays.copyOf(token, length);

            assertThat(tokens.verify("button", CHAT, cut).isPresent()).isEqualTo(length == token.length);
        }
    }

    @Test
    void fromBeforeARotationStillHold() {
        byte[] old = tokens.sign("button", CHAT, PAYLOAD);
        Tokens later = installation.rotated().tokens();

        assertThat(later.verify("button", CHAT, old)).isPresent();
        assertThat(tokens.verify("button", CHAT, later.sign("button", CHAT, PAYLOAD)))
                .isEmpty();
    }

    @Test
    void ofAnotherInstallationDoNotHold() {
        Tokens elsewhere = SealingFixtures.at(SealingFixtures.clockAt("2026-11-23T08:00:00Z"))
                .tokens();

        assertThat(tokens.verify("button", CHAT, elsewhere.sign("button", CHAT, PAYLOAD)))
                .isEmpty();
    }

    @Test
    void digestTheSameToTheSame() {
        byte[] digest = tokens.digest(Bytes.of(PAYLOAD), "The lift is broken 😀");

        assertThat(digest).hasSize(8).isEqualTo(tokens.digest(Bytes.of(PAYLOAD), "The lift is broken 😀"));
    }

    @Test
    void digestTheSameAfterARotation() {
        byte[] digest = tokens.digest(Bytes.of(PAYLOAD), "The lift is broken");

        assertThat(installation.rotated().tokens().digest(Bytes.of(PAYLOAD), "The lift is broken"))
                .isEqualTo(digest);
    }

    @Test
    void digestEveryOtherInputToSomethingElse() {
        Stream<Bytes> digests = Stream.of(
                        tokens.digest(Bytes.empty(), ""),
                        tokens.digest(Bytes.empty(), "a"),
                        tokens.digest(Bytes.of("a".getBytes(UTF_8)), ""),
                        tokens.digest(Bytes.of(new byte[] {0, 'a'}), ""),
                        tokens.digest(Bytes.empty(), "?"),
                        tokens.digest(Bytes.empty(), "\ud800"),
                        tokens.digest(Bytes.empty(), "\ud801"),
                        tokens.digest(Bytes.empty(), "\0"),
                        tokens.digest(Bytes.empty(), "\0\0"))
                .map(Bytes::of);

        assertThat(digests).doesNotHaveDuplicates();
    }

    @Test
    void areAskedForInOtherWordsByEachUse() {
        Stream<Bytes> inputs = Arrays.stream(Use.values()).map(use -> Bytes.of(use.input(PAYLOAD)));

        assertThat(inputs).doesNotHaveDuplicates();
    }

    @Test
    void areAskedForInOtherWordsWhereverPartsAreCut() {
        byte[] one = {1};
        byte[] two = {1, 1};

        assertThat(Use.DIGEST.input(one, two))
                .isNotEqualTo(Use.DIGEST.input(two, one))
                .isNotEqualTo(Use.DIGEST.input(one, one, one));
    }
}
