package io.candor.sealing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.candor.support.TestClock;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SealTests {
    private static final UUID SUBJECT = new UUID(1, 2);
    private static final UUID OTHER = new UUID(1, 3);
    private static final ReturnAddress ADDRESS = new ReturnAddress(4_711_000_815L, (byte) 1);
    /** Version, period, nonce and tag. */
    private static final int AROUND = 4 + 12 + 16;

    private final TestClock clock = new TestClock(Instant.parse("2026-11-23T08:00:00Z"));
    private final SealingFixtures installation = SealingFixtures.at(clock);
    private final Seal seal = installation.seal();

    @ParameterizedTest
    @ValueSource(
            strings = {"", " ", "The lift is broken.", "电梯坏了 👨‍👩‍👧‍👦", "\0", "ends with a mark \u0080", "\u202eabc"
            })
    void opensWordsAsTheyWere(String words) {
        byte[] sealed = seal.words(SUBJECT, words);

        assertThat(seal.openWords(SUBJECT, sealed)).isEqualTo(words);
    }

    @Test
    void opensTheLongestWordsThatTelegramCarries() {
        String words = "整改".repeat(1_500) + "😀".repeat(250);

        byte[] sealed = seal.words(SUBJECT, words);

        assertThat(words).hasSize(3_500);
        assertThat(seal.openWords(SUBJECT, sealed)).isEqualTo(words);
    }

    @ParameterizedTest
    @CsvSource({"0, 1", "1, 1", "511, 1", "512, 2", "1023, 2", "1024, 3"})
    void tellsOnlyHowManyBlocksTheWordsFill(int length, int blocks) {
        byte[] sealed = seal.words(SUBJECT, "a".repeat(length));

        assertThat(sealed).hasSize(AROUND + blocks * 512);
    }

    @Test
    void holdsNothingOfTheWords() {
        byte[] sealed = seal.words(SUBJECT, "the same words");
        byte[] again = seal.words(SUBJECT, "the same words");

        assertThat(Arrays.copyOf(sealed, 4)).containsExactly(1, 0x03, 0x17, 0x73); // 202611
        assertThat(again).isNotEqualTo(sealed);
        assertThat(IntStream.range(4, sealed.length)
                        .filter(at -> sealed[at] == again[at])
                        .count())
                .isLessThan(30);
    }

    @ParameterizedTest
    @ValueSource(longs = {0, 1, -1, Long.MIN_VALUE, Long.MAX_VALUE, 1L << 52, -1_001_234_567_890L})
    void opensAddressesAsTheyWereAllOfOneLength(long chat) {
        ReturnAddress address = new ReturnAddress(chat, (byte) -7);

        byte[] sealed = seal.address(SUBJECT, address);

        assertThat(sealed).hasSize(AROUND + 9);
        assertThat(seal.openAddress(SUBJECT, sealed)).isEqualTo(address);
    }

    @ParameterizedTest
    @CsvSource({"1, 1", "16383, 1", "16384, 2", "1000000, 62"})
    void opensPicturesAsTheyWereAndTellsOnlyHowManyBlocksTheyFill(int length, int blocks) {
        byte[] picture = new byte[length];
        new Random(length).nextBytes(picture);

        byte[] sealed = seal.picture(SUBJECT, Bytes.of(picture));

        assertThat(sealed).hasSize(AROUND + blocks * (16 << 10));
        assertThat(seal.openPicture(SUBJECT, sealed)).isEqualTo(Bytes.of(picture));
    }

    @Test
    void opensAPictureNeitherForAnotherSubjectNorAsWords() {
        byte[] picture = seal.picture(SUBJECT, Bytes.of(new byte[] {1, 2, 3}));
        byte[] words = seal.words(SUBJECT, "words");

        assertThatThrownBy(() -> seal.openPicture(new UUID(9, 9), picture)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.openWords(SUBJECT, picture)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.openPicture(SUBJECT, words)).isInstanceOf(SealBroken.class);
    }

    @Test
    void opensForItsSubjectOnly() {
        byte[] words = seal.words(SUBJECT, "words");
        byte[] address = seal.address(SUBJECT, ADDRESS);

        assertThatThrownBy(() -> seal.openWords(OTHER, words)).isInstanceOf(SealBroken.class);
        assertThatThrownBy(() -> seal.openAddress(OTHER, address)).isInstanceOf(SealBroken.class);
    }

    @Test
    void opensAsItsKindOnly() {
        byte[] words = seal.words(SUBJECT, "words");
        byte[] address = seal.address(SUBJECT, ADDRESS);

        assertThatThrownBy(() -> seal.openAddress(SUBJECT, words)).isInstanceOf(KeyDestroyed.class);
        assertThatThrownBy(() -> seal.openWords(SUBJECT, address)).isInstanceOf(KeyDestroyed.class);
    }

    @Test
    void doesNotOpenWithAnyBitFlipped() {
        byte[] sealed = seal.address(SUBJECT, ADDRESS);

        for (int bit = 0; bit < sealed.length * 8; bit++) {
            byte[] flipped = sealed.clone();
            flipped[bit / 8] ^= (byte) (1 << bit % 8);

            assertThatThrownBy(() -> seal.openAddress(SUBJECT, flipped))
                    .isInstanceOfAny(SealBroken.class, KeyDestroyed.class)
                    .hasNoCause();
        }
    }

    @Test
    void doesNotOpenTruncatedOrLengthened() {
        byte[] sealed = seal.words(SUBJECT, "words");

        for (int length = 0; length < sealed.length + 3; length++) {
            byte[] cut = Arrays.copyOf(sealed, length);

            if (length != sealed.length) {
                assertThatThrownBy(() -> seal.openWords(SUBJECT, cut)).isInstanceOf(SealBroken.class);
            }
        }
    }

    @Test
    void doesNotOpenWithAnotherPeriodsKey() {
        byte[] sealed = seal.words(SUBJECT, "words");
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));
        byte[] header = Arrays.copyOf(seal.words(SUBJECT, "other"), 4);

        System.arraycopy(header, 0, sealed, 0, header.length);

        assertThatThrownBy(() -> seal.openWords(SUBJECT, sealed)).isInstanceOf(SealBroken.class);
    }

    @Test
    void opensWhatWasSealedInEarlierPeriods() {
        byte[] november = seal.words(SUBJECT, "november");
        byte[] week48 = seal.address(SUBJECT, ADDRESS);
        clock.moveTo(Instant.parse("2026-12-01T00:00:00Z"));
        byte[] december = seal.words(SUBJECT, "december");
        byte[] week49 = seal.address(SUBJECT, ADDRESS);

        assertThat(Arrays.copyOf(december, 4)).isNotEqualTo(Arrays.copyOf(november, 4));
        assertThat(Arrays.copyOf(week49, 4)).isNotEqualTo(Arrays.copyOf(week48, 4));
        assertThat(seal.openWords(SUBJECT, november)).isEqualTo("november");
        assertThat(seal.openWords(SUBJECT, december)).isEqualTo("december");
        assertThat(seal.openAddress(SUBJECT, week48)).isEqualTo(seal.openAddress(SUBJECT, week49));
    }

    @Test
    void saysThatTheKeyIsDestroyed() {
        byte[] sealed = seal.words(SUBJECT, "november");
        Seal later = installation.without(Period.named(Kind.WORDS, "2026-11")).seal();

        assertThatThrownBy(() -> later.openWords(SUBJECT, sealed))
                .isInstanceOf(KeyDestroyed.class)
                .hasMessage("the key of this period is no more");
    }

    @Test
    void opensOnlyWhatThisInstallationSealed() {
        byte[] elsewhere = SealingFixtures.at(clock).seal().words(SUBJECT, "words");

        assertThatThrownBy(() -> seal.openWords(SUBJECT, elsewhere)).isInstanceOf(SealBroken.class);
    }

    @Test
    void makesHalfASurrogatePairAQuestionMark() {
        byte[] sealed = seal.words(SUBJECT, "a\ud800b");

        assertThat(seal.openWords(SUBJECT, sealed)).isEqualTo("a?b");
    }
}
