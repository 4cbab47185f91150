package vn.lantoa.rendition.picture;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;

/**
 * Writer of an XMP packet into a WebP of one picture without transparency: it wraps the existing chunk in the extended
 * container of RFC 9649, section 2.7.
 */
final class WebpFile {
    private static final int HEAD = 12;
    private static final int XMP_FLAG = 0x04;

    private WebpFile() {}

    static void mark(Path file, int width, int height, String xmp) throws IOException {
        var simple = Files.readAllBytes(file);
        if (simple.length < HEAD + 8
                || !name(simple, 0).equals("RIFF")
                || !name(simple, 8).equals("WEBP")) throw new IOException("not a WebP file");
        var packet = xmp.getBytes(StandardCharsets.UTF_8);
        var pictures = Arrays.copyOfRange(simple, HEAD, simple.length);
        if (name(simple, HEAD).equals("VP8X")) throw new IOException("already has an extended header");
        int size = 4 + 18 + pictures.length + 8 + packet.length + (packet.length & 1);
        var marked = ByteBuffer.allocate(8 + size).order(ByteOrder.LITTLE_ENDIAN);
        marked.put(bytes("RIFF")).putInt(size).put(bytes("WEBP"));
        marked.put(bytes("VP8X")).putInt(10).putInt(XMP_FLAG);
        put24(marked, width - 1);
        put24(marked, height - 1);
        marked.put(pictures);
        marked.put(bytes("XMP ")).putInt(packet.length).put(packet);
        Files.write(file, marked.array(), StandardOpenOption.TRUNCATE_EXISTING);
    }

    private static void put24(ByteBuffer buffer, int value) {
        buffer.put((byte) value).put((byte) (value >> 8)).put((byte) (value >> 16));
    }

    private static String name(byte[] bytes, int at) {
        return new String(bytes, at, 4, StandardCharsets.US_ASCII);
    }

    private static byte[] bytes(String name) {
        return name.getBytes(StandardCharsets.US_ASCII);
    }
}
