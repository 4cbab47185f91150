package vn.lantoa.rendition.picture;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;

/** Pictures as press tools and designers make them, which Java cannot write. */
final class PressFiles {
    private static final int SIDE = 50;
    /** The signature and the header, which come first. */
    private static final int HEAD = 8 + 25;

    private PressFiles() {}

    /** A square in one CMYK colour (TIFF 6.0, section 16). */
    static byte[] tiff(int... cmyk) {
        int points = 4 * SIDE * SIDE;
        int fields = 10;
        int after = 8 + points + 2 + 12 * fields + 4;
        var file = ByteBuffer.allocate(after + 8);
        file.put("MM".getBytes(StandardCharsets.US_ASCII)).putShort((short) 42).putInt(8 + points);
        for (int i = 0; i < SIDE * SIDE; i++) for (int ink : cmyk) file.put((byte) ink);
        file.putShort((short) fields);
        field(file, 256, SIDE);
        field(file, 257, SIDE);
        file.putShort((short) 258).putShort((short) 3).putInt(4).putInt(after);
        field(file, 259, 1);
        field(file, 262, 5);
        field(file, 273, 8);
        field(file, 277, 4);
        field(file, 278, SIDE);
        field(file, 279, points);
        field(file, 332, 1);
        file.putInt(0);
        for (int i = 0; i < 4; i++) file.putShort((short) 8);
        return file.array();
    }

    /** This PNG with this colour profile. */
    static byte[] withProfile(byte[] png, byte[] profile) throws IOException {
        var content = new ByteArrayOutputStream();
        content.writeBytes("mine\0\0".getBytes(StandardCharsets.US_ASCII));
        try (var packing = new DeflaterOutputStream(content)) {
            packing.write(profile);
        }
        var type = "iCCP".getBytes(StandardCharsets.US_ASCII);
        var checksum = new CRC32();
        checksum.update(type);
        checksum.update(content.toByteArray());
        var chunk = ByteBuffer.allocate(12 + content.size())
                .putInt(content.size())
                .put(type)
                .put(content.toByteArray())
                .putInt((int) checksum.getValue());
        var whole = new ByteArrayOutputStream();
        whole.writeBytes(Arrays.copyOf(png, HEAD));
        whole.writeBytes(chunk.array());
        whole.writeBytes(Arrays.copyOfRange(png, HEAD, png.length));
        return whole.toByteArray();
    }

    private static void field(ByteBuffer file, int tag, int value) {
        // the short type, required for most of them; its value comes first
        file.putShort((short) tag).putShort((short) 3).putInt(1).putInt(value << 16);
    }
}
