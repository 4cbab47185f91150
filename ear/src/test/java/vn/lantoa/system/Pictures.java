package vn.lantoa.system;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import javax.imageio.ImageIO;

/** Files made for a test: whole pictures, and some that only begin as one, which only the inspection detects. */
final class Pictures {
    private Pictures() {}

    /** A picture with this XMP packet (XMP part 3, 1.1.3). */
    static byte[] jpeg(String xmp) throws IOException {
        var packet = ("http://ns.adobe.com/xap/1.0/\0" + xmp).getBytes(StandardCharsets.UTF_8);
        return jpeg(Map.of(0xFFE1, packet));
    }

    /** A picture with these Exif texts (Exif 2.32, 4.6) and these datasets of IIM among the resources of Photoshop. */
    static byte[] jpeg(Map<Integer, String> exif, Map<Integer, String> iim) throws IOException {
        return jpeg(Map.of(0xFFE1, exif(exif), 0xFFED, iim(iim)));
    }

    private static byte[] jpeg(Map<Integer, byte[]> segments) throws IOException {
        var whole = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(640, 480, BufferedImage.TYPE_INT_RGB), "jpg", whole);
        var picture = whole.toByteArray();
        var bytes = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(bytes)) {
            out.write(picture, 0, 2);
            for (var segment : segments.entrySet()) {
                out.writeShort(segment.getKey());
                out.writeShort(segment.getValue().length + 2);
                out.write(segment.getValue());
            }
            out.write(picture, 2, picture.length - 2);
        }
        return bytes.toByteArray();
    }

    /** One directory, most significant byte first; Windows tags are in UTF-16, the rest is ASCII or UTF-8. */
    private static byte[] exif(Map<Integer, String> texts) throws IOException {
        var head = new ByteArrayOutputStream();
        var values = new ByteArrayOutputStream();
        int begin = 8 + 2 + 12 * texts.size() + 4;
        try (var out = new DataOutputStream(head)) {
            out.write("Exif\0\0MM\0*".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(8);
            out.writeShort(texts.size());
            for (var text : new TreeMap<>(texts).entrySet()) {
                boolean windows = text.getKey() >= 0x9C9B;
                var charset = windows ? StandardCharsets.UTF_16LE : StandardCharsets.UTF_8;
                var value = (text.getValue() + "\0").getBytes(charset);
                out.writeShort(text.getKey());
                out.writeShort(windows ? 1 : 2);
                out.writeInt(value.length);
                out.writeInt(begin + values.size());
                values.write(value);
            }
            out.writeInt(0);
        }
        head.write(values.toByteArray());
        return head.toByteArray();
    }

    private static byte[] iim(Map<Integer, String> texts) throws IOException {
        var sets = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(sets)) {
            for (var text : texts.entrySet()) {
                var value = text.getValue().getBytes(StandardCharsets.UTF_8);
                out.writeByte(0x1C);
                out.writeByte(2);
                out.writeByte(text.getKey());
                out.writeShort(value.length);
                out.write(value);
            }
        }
        var resource = new ByteArrayOutputStream();
        try (var out = new DataOutputStream(resource)) {
            out.write("Photoshop 3.0\0".getBytes(StandardCharsets.US_ASCII));
            // another resource before it, of an odd length
            out.write("8BIM\3\355\0\0\0\0\0\1\1\0".getBytes(StandardCharsets.ISO_8859_1));
            out.write("8BIM\4\4\0\0".getBytes(StandardCharsets.US_ASCII));
            out.writeInt(sets.size());
            out.write(sets.toByteArray());
        }
        return resource.toByteArray();
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
