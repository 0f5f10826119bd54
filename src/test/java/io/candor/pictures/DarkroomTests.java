package io.candor.pictures;

import static io.candor.support.Snapshots.joined;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.candor.support.Snapshots;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.time.Duration;
import java.util.Arrays;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a picture becomes. */
class DarkroomTests {
    private static final int RED = 0xFF0000;
    private static final int GREEN = 0x00FF00;
    private static final int BLUE = 0x0000FF;
    private static final int WHITE = 0xFFFFFF;

    private final Darkroom darkroom = new Darkroom();

    @AfterEach
    void close() {
        darkroom.close();
    }

    private BufferedImage developed(byte[] file) {
        return Snapshots.read(darkroom.develop(file, Duration.ofSeconds(30)).toArray());
    }

    @ParameterizedTest
    @ValueSource(strings = {"jpeg", "png", "gif"})
    void showsTheSame(String format) {
        var shown = developed(Snapshots.written(Snapshots.corners(200, 120), format));

        assertThat(shown.getWidth()).isEqualTo(200);
        assertThat(shown.getHeight()).isEqualTo(120);
        assertCorners(shown, RED, GREEN, BLUE, WHITE);
    }

    @Test
    void showsAProgressivePicture() {
        assertCorners(developed(Snapshots.progressiveJpeg(200, 120)), RED, GREEN, BLUE, WHITE);
    }

    @ParameterizedTest
    @CsvSource({
        "1, RED, GREEN, BLUE, WHITE, 200",
        "2, GREEN, RED, WHITE, BLUE, 200",
        "3, WHITE, BLUE, GREEN, RED, 200",
        "4, BLUE, WHITE, RED, GREEN, 200",
        "5, RED, BLUE, GREEN, WHITE, 120",
        "6, BLUE, RED, WHITE, GREEN, 120",
        "7, WHITE, GREEN, BLUE, RED, 120",
        "8, GREEN, WHITE, RED, BLUE, 120",
        "9, RED, GREEN, BLUE, WHITE, 200",
    })
    void turnsAPictureUpright(int orientation, String first, String second, String third, String fourth, int width) {
        var shown = developed(Snapshots.telltale(200, 120, orientation));

        assertThat(shown.getWidth()).isEqualTo(width);
        assertCorners(shown, colour(first), colour(second), colour(third), colour(fourth));
    }

    @Test
    void leavesOutWhateverIsNotThePicture() {
        var telltale = Snapshots.telltale(200, 120, 6);

        var made = darkroom.develop(telltale, Duration.ofSeconds(30)).toArray();

        assertThat(Snapshots.tells(telltale)).isTrue();
        assertThat(Snapshots.tells(made)).isFalse();
        assertThat(markers(made)).doesNotContain(0xE1, 0xE2, 0xED, 0xEE, 0xFE);
    }

    @Test
    void leavesOutWhatAPngSays() {
        var png = Snapshots.png(120, 80);
        var told = Snapshots.chunk("tEXt", ("Author\0" + Snapshots.SECRETS.get(3)).getBytes());
        var profile = Snapshots.chunk("iCCP", ("x\0\0" + Snapshots.SECRETS.get(2)).getBytes());
        var exif = Snapshots.chunk("eXIf", Arrays.copyOfRange(Snapshots.exif(3), 6, 100));
        var all = joined(head(png, 33), profile, told, exif, tail(png, 33));

        var made = darkroom.develop(all, Duration.ofSeconds(30)).toArray();

        assertThat(Snapshots.tells(all)).isTrue();
        assertThat(Snapshots.tells(made)).isFalse();
        assertCorners(Snapshots.read(made), WHITE, BLUE, GREEN, RED);
    }

    @Test
    void showsOnlyTheFirstPictureOfAnAnimation() {
        var still = Snapshots.gif(120, 80);
        var other = Snapshots.written(new BufferedImage(120, 80, BufferedImage.TYPE_BYTE_INDEXED), "gif");
        var comment = joined(new byte[] {0x21, (byte) 0xFE, 4}, "told".getBytes(), new byte[] {0});
        int body = 13 + 3 * (2 << (other[10] & 7));
        var all = joined(head(still, still.length - 1), comment, middle(other, body), new byte[] {0x3B});

        assertCorners(developed(all), RED, GREEN, BLUE, WHITE);
    }

    @Test
    void makesLargePicturesSmaller() {
        var shown = developed(Snapshots.jpeg(5_200, 2_600));

        assertThat(shown.getWidth()).isEqualTo(2_560);
        assertThat(shown.getHeight()).isEqualTo(1_280);
        assertCorners(shown, RED, GREEN, BLUE, WHITE);
    }

    @ParameterizedTest
    @CsvSource({"1, 1, 64, 64", "2560, 1, 2560, 256", "10, 2000, 200, 2000", "30, 700, 70, 700"})
    void givesDotsAndLinesAShapeThatTelegramTakes(int width, int height, int across, int down) {
        var black = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);

        var shown = developed(Snapshots.written(black, "png"));

        assertThat(shown.getWidth()).isEqualTo(across);
        assertThat(shown.getHeight()).isEqualTo(down);
    }

    @Test
    void putsWhatIsTransparentOnWhite() {
        var clear = new BufferedImage(100, 100, BufferedImage.TYPE_INT_ARGB);
        clear.setRGB(50, 50, 0xFFFF0000);

        assertColour(developed(Snapshots.written(clear, "png")), 5, 5, WHITE);
    }

    @Test
    void keepsGreysAsGreyAsTheyAre() {
        assertColour(developed(Snapshots.written(grey(BufferedImage.TYPE_BYTE_GRAY), "png")), 50, 50, 0x808080);
        assertColour(developed(Snapshots.written(grey(BufferedImage.TYPE_BYTE_GRAY), "jpeg")), 50, 50, 0x808080);
        assertColour(developed(GreyPng.withAlpha(100, 100, 0x80, 0xFF)), 50, 50, 0x808080);
        assertColour(developed(GreyPng.withAlpha(100, 100, 0x80, 0)), 50, 50, WHITE);
        assertColour(developed(GreyPng.deep(100, 100, 0x8080, 0xFFFF)), 50, 50, 0x808080);
    }

    @Test
    void isAlwaysTheSameForTheSamePicture() {
        var file = Snapshots.telltale(200, 120, 3);

        assertThat(darkroom.develop(file, Duration.ofSeconds(30)))
                .isEqualTo(darkroom.develop(file, Duration.ofSeconds(30)));
    }

    @Test
    void hasABlankPictureThatIsOne() {
        var blank = Snapshots.read(BlankPicture.jpeg().toArray());

        assertThat(blank.getWidth()).isGreaterThan(100);
        assertThat(BlankPicture.jpeg().size()).isLessThan(4_000);
    }

    private static BufferedImage grey(int type) {
        var picture = new BufferedImage(100, 100, type);
        for (int i = 0; i < 100 * 100; i++) {
            picture.getRaster().setSample(i % 100, i / 100, 0, 0x80);
        }
        return picture;
    }

    private static int colour(String name) {
        return switch (name) {
            case "RED" -> RED;
            case "GREEN" -> GREEN;
            case "BLUE" -> BLUE;
            default -> WHITE;
        };
    }

    private static void assertCorners(BufferedImage shown, int... colours) {
        int right = shown.getWidth() - 6;
        int bottom = shown.getHeight() - 6;
        assertColour(shown, 5, 5, colours[0]);
        assertColour(shown, right, 5, colours[1]);
        assertColour(shown, 5, bottom, colours[2]);
        assertColour(shown, right, bottom, colours[3]);
    }

    private static void assertColour(BufferedImage shown, int x, int y, int wanted) {
        var found = new Color(shown.getRGB(x, y));
        var colour = new Color(wanted);
        assertThat(found.getRed()).as("red of %s", found).isCloseTo(colour.getRed(), within(12));
        assertThat(found.getGreen()).as("green of %s", found).isCloseTo(colour.getGreen(), within(12));
        assertThat(found.getBlue()).as("blue of %s", found).isCloseTo(colour.getBlue(), within(12));
    }

    private static Set<Integer> markers(byte[] jpeg) {
        var markers = new TreeSet<Integer>();
        for (int at = 2; at < jpeg.length && (jpeg[at + 1] & 0xFF) != 0xDA; ) {
            markers.add(jpeg[at + 1] & 0xFF);
            at += 2 + ((jpeg[at + 2] & 0xFF) << 8 | jpeg[at + 3] & 0xFF);
        }
        return markers;
    }

    private static byte[] head(byte[] bytes, int length) {
        return Arrays.copyOf(bytes, length);
    }

    private static byte[] tail(byte[] bytes, int from) {
        return Arrays.copyOfRange(bytes, from, bytes.length);
    }

    private static byte[] middle(byte[] gif, int from) {
        return Arrays.copyOfRange(gif, from, gif.length - 1);
    }
}
