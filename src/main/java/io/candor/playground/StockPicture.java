package io.candor.playground;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import javax.imageio.ImageIO;

/** Pictures for whoever has none at hand: a hill below a sun, each at another hour. */
final class StockPicture {
    private static final int WIDTH = 640;
    private static final int HEIGHT = 480;
    private static final int HOURS = 5;

    private StockPicture() {}

    static Upload numbered(int number) {
        return new Upload("hill.jpg", "image/jpeg", jpeg(drawn(number % HOURS)));
    }

    /** What stands for a picture where there is no room: next to nothing. */
    static byte[] thumbnail() {
        return jpeg(new BufferedImage(90, 68, BufferedImage.TYPE_INT_RGB));
    }

    private static BufferedImage drawn(int hour) {
        var picture = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        var sky = Color.getHSBColor(.55f + .08f * hour, .45f, .95f);
        pen.setPaint(new GradientPaint(0, 0, sky, 0, HEIGHT, Color.WHITE));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setColor(new Color(0xFFD35C));
        pen.fillOval(60 + 110 * hour, 70, 80, 80);
        pen.setColor(new Color(0x3F7D58));
        pen.fillOval(-WIDTH / 3, HEIGHT * 3 / 5, WIDTH * 4 / 3, HEIGHT);
        pen.dispose();
        return picture;
    }

    private static byte[] jpeg(BufferedImage picture) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException("every Java writes JPEG", impossible);
        }
    }
}
