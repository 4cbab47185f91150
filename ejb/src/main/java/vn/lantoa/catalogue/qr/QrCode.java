package vn.lantoa.catalogue.qr;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import javax.imageio.ImageIO;

/**
 * QR code (ISO/IEC 18004) with its quiet zone.
 *
 * @param rows the rows of modules; {@code #} is a dark one
 */
public record QrCode(List<String> rows) {
    private static final int QUIET_ZONE = 4;

    /** Pixels per module in PNG: more than 300 dpi at a width of two centimetres. */
    private static final int PIXELS = 12;

    /** Returns the QR code of a text, which must be short enough for a QR code. */
    public static QrCode of(String text) {
        try {
            var hints = Map.of(
                    EncodeHintType.ERROR_CORRECTION,
                    ErrorCorrectionLevel.M,
                    EncodeHintType.MARGIN,
                    QUIET_ZONE,
                    EncodeHintType.CHARACTER_SET,
                    "UTF-8");
            return new QrCode(rows(new QRCodeWriter().encode(text, BarcodeFormat.QR_CODE, 0, 0, hints)));
        } catch (WriterException e) {
            throw new IllegalStateException("text too long for a QR code: " + text.length(), e);
        }
    }

    private static List<String> rows(BitMatrix matrix) {
        return IntStream.range(0, matrix.getHeight())
                .mapToObj(y -> IntStream.range(0, matrix.getWidth())
                        .mapToObj(x -> matrix.get(x, y) ? "#" : ".")
                        .collect(Collectors.joining()))
                .toList();
    }

    private boolean isDark(int x, int y) {
        return rows.get(y).charAt(x) == '#';
    }

    /** Returns the code as SVG. */
    public byte[] svg() {
        int side = rows.size();
        var path = new StringBuilder();
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++)
                if (isDark(x, y))
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
        var text = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 " + side + " " + side
                + "\" shape-rendering=\"crispEdges\"><path fill=\"#fff\" d=\"M0 0h" + side + "v" + side
                + "H0z\"/><path d=\"" + path + "\"/></svg>\n";
        return text.getBytes(StandardCharsets.UTF_8);
    }

    /** Returns the code as PNG. */
    public byte[] png() {
        int side = rows.size() * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) picture.setRGB(x, y, isDark(x / PIXELS, y / PIXELS) ? 0 : 0xffffff);
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "png", out)) throw new IllegalStateException("the JDK has no PNG writer");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
