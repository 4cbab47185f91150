package vn.lantoa.report.document.typeset;

import static java.nio.charset.StandardCharsets.US_ASCII;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.zip.Adler32;
import java.util.zip.CRC32;

/**
 * Writes pictures of sixteen greys as PNG (ISO/IEC 15948) whose bytes depend only on the pixels. It stores the data
 * uncompressed, because the output of deflate depends on the machine's zlib.
 */
final class GreyPng {
    /** Pixels per inch. */
    static final int TO_THE_INCH = 150;

    private static final int TO_THE_METRE = (int) Math.round(TO_THE_INCH / 0.0254);
    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};
    private static final int BITS = 4;
    private static final int BLOCK = 0xffff;

    private GreyPng() {}

    static byte[] of(BufferedImage picture) throws IOException {
        var bytes = new ByteArrayOutputStream();
        bytes.write(SIGNATURE);
        chunk(bytes, "IHDR", data -> {
            data.writeInt(picture.getWidth());
            data.writeInt(picture.getHeight());
            data.write(new byte[] {BITS, 0, 0, 0, 0});
        });
        chunk(bytes, "pHYs", data -> {
            data.writeInt(TO_THE_METRE);
            data.writeInt(TO_THE_METRE);
            data.writeByte(1);
        });
        chunk(bytes, "IDAT", data -> store(data, points(picture)));
        chunk(bytes, "IEND", data -> {});
        return bytes.toByteArray();
    }

    /** Writes the data of a chunk. */
    private interface Content {
        void write(DataOutputStream data) throws IOException;
    }

    private static void chunk(ByteArrayOutputStream bytes, String type, Content content) throws IOException {
        var body = new ByteArrayOutputStream();
        body.write(type.getBytes(US_ASCII));
        content.write(new DataOutputStream(body));
        var sum = new CRC32();
        sum.update(body.toByteArray());
        var out = new DataOutputStream(bytes);
        out.writeInt(body.size() - type.length());
        out.write(body.toByteArray());
        out.writeInt((int) sum.getValue());
    }

    /** Returns the rows of pixels, two per byte; each row starts with filter type 0. */
    private static byte[] points(BufferedImage picture) {
        var greys = picture.getRaster();
        var line = 1 + (picture.getWidth() + 1) / 2;
        var points = new byte[line * picture.getHeight()];
        for (int y = 0; y < picture.getHeight(); y++)
            for (int x = 0; x < picture.getWidth(); x++) {
                var grey = greys.getSample(x, y, 0) >> BITS;
                points[y * line + 1 + x / 2] |= (byte) (x % 2 == 0 ? grey << BITS : grey);
            }
        return points;
    }

    /** Writes a zlib stream of stored blocks (RFC 1950, RFC 1951). */
    private static void store(DataOutputStream out, byte[] bytes) throws IOException {
        out.writeShort(0x7801);
        for (int at = 0; at < bytes.length; at += BLOCK) {
            var length = Math.min(BLOCK, bytes.length - at);
            out.writeByte(at + length == bytes.length ? 1 : 0);
            out.writeShort(Short.reverseBytes((short) length));
            out.writeShort(Short.reverseBytes((short) ~length));
            out.write(Arrays.copyOfRange(bytes, at, at + length));
        }
        var sum = new Adler32();
        sum.update(bytes);
        out.writeInt((int) sum.getValue());
    }
}
