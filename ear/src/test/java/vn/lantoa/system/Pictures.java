package vn.lantoa.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Random;
import javax.imageio.ImageIO;

/** Files made for a test: whole pictures, and some that only begin as one, which the inspection alone finds out. */
final class Pictures {
    private Pictures() {}

    /** A picture with this XMP packet (XMP part 3, 1.1.3). */
    static byte[] jpeg(String xmp) throws IOException {
        var whole = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", whole);
        var picture = whole.toByteArray();
        var packet = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8);
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(picture, 0, 2);
            out.writeShort(0xFFE1);
            out.writeShort(packet.length + 2);
            out.write(packet);
            out.write(picture, 2, picture.length - 2);
        }
        return bytes.toByteArray();
    }

    /** Bytes of this length that begin as a PNG, different for every seed. */
    static byte[] png(int length, long seed) {
        var bytes = new byte[length];
        new Random(seed).nextBytes(bytes);
        var head = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(head)) {
            out.write(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'});
            out.writeInt(13);
            out.write("IHDR".getBytes(StandardCharsets.US_ASCII));
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
        System.arraycopy(head.toByteArray(), 0, bytes, 0, Math.min(head.size(), length));
        return bytes;
    }
}
