package vn.lantoa.system.embargo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;

/** A unique picture, with a word among its bytes. */
public final class MarkedPicture {
    /** Signature and header of a PNG, after which a comment may follow. */
    private static final int HEAD = 8 + 25;

    private MarkedPicture() {}

    public static byte[] with(String word) {
        var random = new Random(word.hashCode());
        var image = new BufferedImage(400, 300, BufferedImage.TYPE_INT_RGB);
        for (int y = 0; y < 300; y++)
            for (int x = 0; x < 400; x++) image.setRGB(x, y, random.nextInt(1 << 24) & 0xF0F0F0);
        try {
            var png = new ByteArrayOutputStream();
            ImageIO.write(image, "png", png);
            return marked(png.toByteArray(), word);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] marked(byte[] png, String word) throws IOException {
        var chunk = ("tEXtComment\0" + word).getBytes(StandardCharsets.US_ASCII);
        var crc = new CRC32();
        crc.update(chunk);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(png, 0, HEAD);
            out.writeInt(chunk.length - 4);
            out.write(chunk);
            out.writeInt((int) crc.getValue());
            out.write(png, HEAD, png.length - HEAD);
        }
        return bytes.toByteArray();
    }
}
