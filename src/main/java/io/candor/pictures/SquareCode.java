package io.candor.pictures;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import io.candor.sealing.Bytes;
import java.awt.Color;
import java.awt.image.BufferedImage;
import java.util.Map;

/** A link as a picture that telephones read (ISO/IEC 18004), to be shown or printed. */
public final class SquareCode {
    private static final int SIDE = 720;
    private static final Map<EncodeHintType, Object> HINTS =
            Map.of(EncodeHintType.ERROR_CORRECTION, ErrorCorrectionLevel.M, EncodeHintType.MARGIN, 4);

    private SquareCode() {}

    /** @param link of at most a few hundred characters */
    public static Bytes jpeg(String link) {
        try {
            return Encoder.jpeg(drawn(new QRCodeWriter().encode(link, BarcodeFormat.QR_CODE, SIDE, SIDE, HINTS)));
        } catch (WriterException tooLong) {
            throw new IllegalArgumentException("too long for a code");
        }
    }

    private static BufferedImage drawn(BitMatrix code) {
        var picture = new BufferedImage(code.getWidth(), code.getHeight(), BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < code.getHeight(); y++) {
            for (int x = 0; x < code.getWidth(); x++) {
                picture.setRGB(x, y, (code.get(x, y) ? Color.BLACK : Color.WHITE).getRGB());
            }
        }
        return picture;
    }
}
