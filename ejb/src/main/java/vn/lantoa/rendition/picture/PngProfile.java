package vn.lantoa.rendition.picture;

import java.awt.color.ICC_Profile;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.InflaterInputStream;
import org.jspecify.annotations.Nullable;

/** Reads the colour profile of a PNG (PNG, 3rd edition, 11.3.2.3), which Java's reader ignores. */
final class PngProfile {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int CHECKSUM = 4;
    /** Most bytes of a profile; those of presses have a megabyte or two. */
    private static final int LARGEST = 4 << 20;

    private PngProfile() {}

    /** The profile; null when the file is no PNG, or has none or a malformed one, which most programs ignore. */
    static @Nullable ICC_Profile find(Path file) throws IOException {
        try (var in = new DataInputStream(new BufferedInputStream(Files.newInputStream(file)))) {
            if (in.readLong() != SIGNATURE) return null;
            while (true) {
                long length = in.readInt();
                var type = new String(in.readNBytes(4), StandardCharsets.ISO_8859_1);
                if (type.equals("iCCP") && length > 0 && length <= LARGEST)
                    return unpacked(in.readNBytes((int) length));
                if (type.equals("IDAT") || length < 0) return null;
                in.skipNBytes(length + CHECKSUM);
            }
        } catch (java.io.EOFException | IllegalArgumentException | java.util.zip.ZipException e) {
            return null;
        }
    }

    /** The profile after a name, a zero and the number of the method, of which there is one. */
    private static @Nullable ICC_Profile unpacked(byte[] chunk) throws IOException {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) name++;
        if (name + 2 > chunk.length) return null;
        var packed = new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
        var profile = new InflaterInputStream(packed).readNBytes(LARGEST + 1);
        return profile.length > LARGEST ? null : ICC_Profile.getInstance(profile);
    }
}
