package io.candor.pictures;

import io.candor.sealing.Bytes;
import java.awt.Color;
import java.awt.image.BufferedImage;

/** What stands in the place of a picture that must not be seen any more: plain grey. */
public final class BlankPicture {
    private static final Color GREY = new Color(0xE4E4E7);
    private static final Bytes JPEG = Encoder.jpeg(drawn());

    private BlankPicture() {}

    /** Always the same. */
    public static Bytes jpeg() {
        return JPEG;
    }

    private static BufferedImage drawn() {
        var picture = new BufferedImage(480, 320, BufferedImage.TYPE_INT_RGB);
        var pen = picture.createGraphics();
        pen.setColor(GREY);
        pen.fillRect(0, 0, picture.getWidth(), picture.getHeight());
        pen.dispose();
        return picture;
    }
}
