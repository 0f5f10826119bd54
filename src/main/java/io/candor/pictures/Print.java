package io.candor.pictures;

import io.candor.sealing.Bytes;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;

/** What is shown of a decoded picture: upright, on white, no longer than 2,560 pixels, in a shape that Telegram takes. */
final class Print {
    private static final int LONGEST = 2_560;
    private static final int SHORTEST = 64;
    private static final int MOST_LONGER = 10;

    private Print() {}

    static Bytes of(BufferedImage decoded, Orientation orientation) {
        var picture = Greys.plain(decoded);
        while (Math.max(picture.getWidth(), picture.getHeight()) >= 2 * LONGEST) {
            picture = halved(picture);
        }
        return Encoder.jpeg(printed(picture, orientation));
    }

    /** Half by half, so that each pixel counts. */
    private static BufferedImage halved(BufferedImage picture) {
        var half = new BufferedImage(
                Math.max(1, picture.getWidth() / 2), Math.max(1, picture.getHeight() / 2), BufferedImage.TYPE_INT_RGB);
        var pen = pen(half);
        pen.drawImage(picture, 0, 0, half.getWidth(), half.getHeight(), null);
        pen.dispose();
        return half;
    }

    private static BufferedImage printed(BufferedImage picture, Orientation orientation) {
        double scale = Math.min(1, (double) LONGEST / Math.max(picture.getWidth(), picture.getHeight()));
        double width = Math.max(1, picture.getWidth() * scale);
        double height = Math.max(1, picture.getHeight() * scale);
        int across = (int) Math.round(orientation.swapsSides() ? height : width);
        int down = (int) Math.round(orientation.swapsSides() ? width : height);
        var paper = paper(across, down);
        var place =
                AffineTransform.getTranslateInstance((paper.getWidth() - across) / 2, (paper.getHeight() - down) / 2);
        place.concatenate(orientation.turning(width, height));
        place.scale(width / picture.getWidth(), height / picture.getHeight());
        var pen = pen(paper);
        pen.drawImage(picture, place, null);
        pen.dispose();
        return paper;
    }

    /** Larger than the picture where that is a dot or a line. */
    private static BufferedImage paper(int across, int down) {
        int width = Math.max(Math.max(across, SHORTEST), down / MOST_LONGER);
        int height = Math.max(Math.max(down, SHORTEST), across / MOST_LONGER);
        return new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
    }

    private static Graphics2D pen(BufferedImage paper) {
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, paper.getWidth(), paper.getHeight());
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        return pen;
    }
}
