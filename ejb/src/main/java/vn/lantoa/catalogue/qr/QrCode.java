package vn.lantoa.catalogue.qr;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import javax.imageio.ImageIO;

/**
 * A QR code (ISO/IEC 18004) with its quiet zone.
 *
 * @param rows of modules, {@code #} for a dark one
 */
public record QrCode(List<String> rows) {
    /** Pixels a module has as PNG: more than 300 to the inch on paper of two centimetres. */
    private static final int PIXELS = 12;

    public QrCode {
        rows = List.copyOf(rows);
    }

    private boolean isDark(int x, int y) {
        return rows.get(y).charAt(x) == '#';
    }

    /** The code as SVG, for any size. */
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

    /** The code as PNG. */
    public byte[] png() {
        int side = rows.size() * PIXELS;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++)
            for (int x = 0; x < side; x++) picture.setRGB(x, y, isDark(x / PIXELS, y / PIXELS) ? 0 : 0xffffff);
        var out = new ByteArrayOutputStream();
        try {
            if (!ImageIO.write(picture, "png", out)) throw new IllegalStateException("every JDK writes PNG");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return out.toByteArray();
    }
}
