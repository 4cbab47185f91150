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

/** Reader of the colour profile of a PNG (PNG, 3rd edition, 11.3.2.3), which Java's reader ignores. */
final class PngProfile {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int CHECKSUM = 4;
    /** The maximum size of a profile in bytes; print profiles have one or two megabytes. */
    private static final int LARGEST = 4 << 20;

    private PngProfile() {}

    /** Returns the profile; null if the file is not a PNG, or its profile is missing or malformed. */
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

    /** Inflates the profile, which follows a name, a zero byte and the only compression method. */
    private static @Nullable ICC_Profile unpacked(byte[] chunk) throws IOException {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) name++;
        if (name + 2 > chunk.length) return null;
        var packed = new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
        var profile = new InflaterInputStream(packed).readNBytes(LARGEST + 1);
        return profile.length > LARGEST ? null : ICC_Profile.getInstance(profile);
    }
}
