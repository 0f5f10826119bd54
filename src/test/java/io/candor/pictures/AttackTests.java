package io.candor.pictures;

import static io.candor.support.Snapshots.joined;
import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import io.candor.pictures.PictureRefused.Reason;
import io.candor.support.Snapshots;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.lang.ProcessBuilder.Redirect;
import java.nio.ByteBuffer;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Pictures made to break what reads them. */
class AttackTests {
    private static final Duration PATIENCE = Duration.ofSeconds(20);
    private static final byte[] ZIP = {'P', 'K', 3, 4, 20, 0, 0, 0, 8, 0};

    private static final byte[] LARGE = GreyPng.claiming(7_000, 7_000, 7_000);
    private final Darkroom darkroom = new Darkroom();

    @AfterEach
    void close() {
        darkroom.close();
    }

    private Reason refused(byte[] file) {
        return catchThrowableOfType(PictureRefused.class, () -> darkroom.develop(file, PATIENCE))
                .reason();
    }

    @Test
    void refusesWhatIsNoPictureWhateverItIsCalled() {
        assertThat(refused(new byte[0])).isEqualTo(Reason.UNKNOWN);
        assertThat(refused(new byte[100])).isEqualTo(Reason.UNKNOWN);
        assertThat(refused("%PDF-1.7 and so on".getBytes())).isEqualTo(Reason.UNKNOWN);
        assertThat(refused("<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes()))
                .isEqualTo(Reason.UNKNOWN);
        assertThat(refused("RIFF....WEBPVP8 ".getBytes())).isEqualTo(Reason.UNKNOWN);
        assertThat(refused(Snapshots.written(Snapshots.corners(9, 9), "bmp"))).isEqualTo(Reason.UNKNOWN);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void refusesWhatIsCutOffAnywhere(String format) {
        var whole = Snapshots.written(Snapshots.corners(60, 40), format);

        for (int length = 8; length < whole.length; length += 1 + whole.length / 150) {
            assertThat(refused(Arrays.copyOf(whole, length)))
                    .as("%d bytes", length)
                    .isEqualTo(Reason.BROKEN);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "progressive", "png", "gif", "telltale"})
    void survivesWhateverIsChangedInAPicture(String kind) {
        var whole = whole(kind);
        var random = new Random(20_261_125);
        var made = 0;

        for (int attempt = 0; attempt < 400; attempt++) {
            var file = whole.clone();
            for (int change = random.nextInt(1, 8); change > 0; change--) {
                file[random.nextInt(file.length)] = (byte) random.nextInt();
            }
            made += survives(file);
        }

        assertThat(made).isLessThan(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void survivesNonsenseBehindAGoodBeginning(String format) {
        var whole = Snapshots.written(Snapshots.corners(60, 40), format);
        var random = new Random(format.length());

        for (int attempt = 0; attempt < 200; attempt++) {
            var file = whole.clone();
            int from = random.nextInt(8, file.length);
            for (int i = from; i < file.length; i++) {
                file[i] = (byte) random.nextInt();
            }
            survives(file);
        }

        assertThat(darkroom.develop(whole, PATIENCE).size()).isPositive();
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void refusesAPictureThatIsSomethingElseToo(String format) {
        var whole = Snapshots.written(Snapshots.corners(60, 40), format);

        assertThat(refused(joined(whole, ZIP))).isEqualTo(Reason.MORE);
        assertThat(refused(joined(whole, "*/=1;alert(1)//".getBytes()))).isEqualTo(Reason.MORE);
        assertThat(refused(joined(whole, whole))).isEqualTo(Reason.MORE);
        assertThat(darkroom.develop(joined(whole, new byte[9]), PATIENCE).size())
                .isPositive();
    }

    @Test
    void takesNothingOutOfAPictureThatIsAScriptInItsComments() {
        var script = Snapshots.SECRETS.get(3).getBytes();
        var gif = Snapshots.gif(60, 40);
        var comment = joined(new byte[] {0x21, (byte) 0xFE, (byte) script.length}, script, new byte[1]);
        var polyglot = joined(Arrays.copyOf(gif, gif.length - 1), comment, new byte[] {0x3B});

        assertThat(Snapshots.tells(polyglot)).isTrue();
        assertThat(Snapshots.tells(darkroom.develop(polyglot, PATIENCE).toArray()))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "60000, 60000, TOO_LARGE",
        "2147483647, 2147483647, TOO_LARGE",
        "2147483647, 1, TOO_LARGE",
        "50001, 1000, TOO_LARGE",
        "7000, 7000, BROKEN",
        "0, 7, BROKEN",
        "-1, 7, BROKEN"
    })
    void refusesPixelsThatAreOnlyClaimed(int width, int height, Reason reason) {
        var header = GreyPng.header(width, height, 8, 2);

        assertThat(refused(GreyPng.png(header, new byte[] {0x78, (byte) 0xDA, 3, 0, 0, 0, 0, 1})))
                .isEqualTo(reason);
    }

    @ParameterizedTest
    @CsvSource({"65535, 65535, jpeg", "65535, 65535, gif", "5000, 5000, progressive"})
    void refusesThemInOtherKinds(int width, int height, String kind) {
        var file = whole(kind);
        var text = new String(file, ISO_8859_1);
        var sides = ByteBuffer.allocate(4)
                .putShort((short) height)
                .putShort((short) width)
                .array();
        if (kind.equals("gif")) {
            System.arraycopy(sides, 0, file, 13 + 3 * (2 << (file[10] & 7)) + 5, 4);
        } else {
            int frame = Math.max(text.indexOf("\u00FF\u00C0"), text.indexOf("\u00FF\u00C2"));
            System.arraycopy(sides, 0, file, frame + 5, 4);
        }

        assertThat(refused(file)).isEqualTo(Reason.TOO_LARGE);
    }

    @ParameterizedTest
    @CsvSource({"5000, 4000, 1, 1", "6000, 5000, 1, 2", "10000, 5000, 1, 2", "5000, 4000, 4, 2", "2000, 2000, 8, 1"})
    void readsWhatIsLargeInSteps(int width, int height, int bytesPerPixel, int step) {
        var size = new Negative.Size(width, height);
        var negative = new Negative(new byte[0], "png", size, bytesPerPixel, false, Orientation.UPRIGHT);

        assertThat(negative.step()).isEqualTo(step);
    }

    @Test
    void refusesAValidPictureWithTooManyPixels() {
        var bomb = GreyPng.claiming(8_000, 7_000, 7_000);

        assertThat(bomb.length).isLessThan(2 << 20);
        assertThat(refused(bomb)).isEqualTo(Reason.TOO_LARGE);
    }

    /** In a process of its own, beside which nothing else takes any. */
    @Test
    void decodesTheLargestThatItTakesInLittleMemory() throws IOException, InterruptedException {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx170m",
                        "-XX:+UseSerialGC",
                        "-Djava.awt.headless=true",
                        "-cp",
                        System.getProperty("java.class.path"),
                        DarkroomProcess.class.getName())
                .redirectErrorStream(true)
                .redirectOutput(Redirect.DISCARD)
                .start();

        assertThat(process.waitFor()).isZero();
    }

    /** Each goes through the whole picture once more, and takes ten bytes to say so. */
    @Test
    void refusesAProgressivePictureWithTooManyScans() {
        var whole = Snapshots.progressiveJpeg(3_000, 3_000);
        var last = Arrays.copyOfRange(whole, lastScan(whole), whole.length - 2);
        var all = new ByteArrayOutputStream();
        all.write(whole, 0, whole.length - 2);
        for (int i = 0; i < 2_000; i++) {
            all.writeBytes(last);
        }
        all.write(0xFF);
        all.write(0xD9);

        var reason = catchThrowableOfType(
                        PictureRefused.class, () -> darkroom.develop(all.toByteArray(), Duration.ofSeconds(3)))
                .reason();

        assertThat(reason).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAPictureThatEndsTooEarlyThoughItsEndIsThere() {
        var whole = Snapshots.jpeg(600, 400);
        var half = Arrays.copyOf(whole, lastScan(whole) + (whole.length - lastScan(whole)) / 2);

        assertThat(refused(joined(half, new byte[] {-1, (byte) 0xD9}))).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesAChunkWhoseChecksumIsWrong() {
        var png = Snapshots.png(60, 40);
        png[png.length - 13]++;

        assertThat(refused(png)).isEqualTo(Reason.BROKEN);
    }

    @Test
    void refusesFourColoursOfAPrinter() {
        var whole = Snapshots.jpeg(60, 40);
        int frame = new String(whole, ISO_8859_1).indexOf("\u00FF\u00C0");
        whole[frame + 9] = 4;

        assertThat(refused(whole)).isEqualTo(Reason.UNKNOWN);
    }

    @Test
    void readsNoColourProfile() {
        var jpeg = Snapshots.jpeg(60, 40);
        var hostile = Snapshots.segment(0xE2, joined("ICC_PROFILE\0\1\1".getBytes(), new byte[3_000]));

        var made = darkroom.develop(
                joined(Arrays.copyOf(jpeg, 2), hostile, Arrays.copyOfRange(jpeg, 2, jpeg.length)), PATIENCE);

        assertThat(made).isEqualTo(darkroom.develop(jpeg, PATIENCE));
    }

    @Test
    void isBusyRatherThanLate() {

        var reason = catchThrowableOfType(PictureRefused.class, () -> darkroom.develop(LARGE, Duration.ofMillis(20)))
                .reason();

        assertThat(reason).isEqualTo(Reason.BUSY);
        assertThat(darkroom.develop(Snapshots.jpeg(60, 40), PATIENCE).size()).isPositive();
    }

    @Test
    void readsOnNoLongerThanSomebodyWaits() {
        var development = new Development(LARGE);

        development.giveUp();

        assertThatThrownBy(development::call).isInstanceOf(PictureRefused.class);
    }

    @Test
    void servesManyOneAfterTheOther() {
        var picture = Snapshots.jpeg(640, 480);

        var all = IntStream.range(0, 20)
                .mapToObj(_ -> CompletableFuture.supplyAsync(() -> darkroom.develop(picture, PATIENCE)))
                .toList();

        assertThat(all).allSatisfy(each -> assertThat(each.join().size()).isPositive());
    }

    @Test
    void keepsWhatItMakesSmallHoweverRestlessAPictureIs() {
        var noise = new BufferedImage(2_560, 2_560, BufferedImage.TYPE_INT_RGB);
        var random = new Random(1);
        var pixels = random.ints(2_560L * 2_560).toArray();
        noise.setRGB(0, 0, 2_560, 2_560, pixels, 0, 2_560);

        var made = darkroom.develop(Snapshots.written(noise, "jpeg"), PATIENCE);

        assertThat(made.size()).isLessThanOrEqualTo(4 << 20);
    }

    private int survives(byte[] file) {
        try {
            var made = darkroom.develop(file, PATIENCE).toArray();
            assertThat(Snapshots.read(made)).isNotNull();
            assertThat(Snapshots.tells(made)).isFalse();
            return 1;
        } catch (PictureRefused refused) {
            assertThat(refused.reason()).isNotEqualTo(Reason.BUSY);
            return 0;
        }
    }

    private static byte[] whole(String kind) {
        return switch (kind) {
            case "progressive" -> Snapshots.progressiveJpeg(60, 40);
            case "telltale" -> Snapshots.telltale(60, 40, 6);
            default -> Snapshots.written(Snapshots.corners(60, 40), kind);
        };
    }

    private static int lastScan(byte[] jpeg) {
        for (int at = jpeg.length - 2; at > 0; at--) {
            if (jpeg[at] == -1 && (jpeg[at + 1] & 0xFF) == 0xDA) {
                return at;
            }
        }
        throw new AssertionError("no scan");
    }

    /** What is on the heap when what can go has gone; from here on the peak is measured. */
}
