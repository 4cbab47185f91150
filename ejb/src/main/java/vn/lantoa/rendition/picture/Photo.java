package vn.lantoa.rendition.picture;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.color.ICC_Profile;
import java.awt.image.BufferedImage;
import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.InflaterInputStream;
import javax.imageio.ImageIO;
import javax.imageio.ImageReader;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.MediaInspector;

/**
 * Reader of raster pictures. Subsamples to the required number of pixels, and rejects pictures with too many pixels.
 */
final class Photo {
    private static final long SIGNATURE = 0x89504e470d0a1a0aL;
    private static final int CHECKSUM = 4;
    /** The maximum size of a colour profile in bytes; print profiles have one or two megabytes. */
    private static final int LARGEST = 4 << 20;
    /** The message of libjpeg for truncated data. A file that lacks only its end marker causes no message. */
    private static final String BREAKS_OFF = "premature end of data segment";

    private Photo() {}

    static BufferedImage read(Path file, List<Spec> specs) throws IOException, PictureRefusal {
        int orientation = orientation(file);
        try (var in = ImageIO.createImageInputStream(file.toFile())) {
            var readers = ImageIO.getImageReaders(in);
            if (!readers.hasNext()) throw new IOException("no reader supports the picture");
            var reader = readers.next();
            reader.setInput(in, true, true);
            return read(reader, profile(file), specs, orientation);
        }
    }

    private static BufferedImage read(
            ImageReader reader, @Nullable ICC_Profile profile, List<Spec> specs, int orientation)
            throws IOException, PictureRefusal {
        int width = reader.getWidth(0);
        int height = reader.getHeight(0);
        if ((long) width * height > MediaInspector.MOST_PIXELS) throw new PictureRefusal("too-many-pixels");
        int edge = orientation > 4 ? Spec.edge(specs, height, width) : Spec.edge(specs, width, height);
        // The step is at most the shorter side, because a very thin picture may have only one line.
        int step = Math.max(1, Math.min(Math.max(width, height) / (2 * edge), Math.min(width, height)));
        var param = reader.getDefaultReadParam();
        param.setSourceSubsampling(step, step, 0, 0);
        var complaints = new ArrayList<String>();
        reader.addIIOReadWarningListener((from, complaint) -> complaints.add(complaint));
        var picture = Canvas.plain(Canvas.meant(reader.read(0, param), profile));
        // the missing part would be grey
        if (complaints.stream().anyMatch(one -> one.contains(BREAKS_OFF))) throw new EOFException(BREAKS_OFF);
        return Canvas.upright(Canvas.fit(picture, edge), orientation);
    }

    /** Returns the EXIF orientation; 1, upright, by default. */
    private static int orientation(Path file) throws IOException {
        try {
            var exif = ImageMetadataReader.readMetadata(file.toFile()).getFirstDirectoryOfType(ExifIFD0Directory.class);
            var value = exif == null ? null : exif.getInteger(ExifIFD0Directory.TAG_ORIENTATION);
            return value == null ? 1 : value;
        } catch (ImageProcessingException e) {
            return 1;
        }
    }

    /** Returns the colour profile; null if the file is not a PNG, or if its profile is missing or malformed. */
    private static @Nullable ICC_Profile profile(Path file) throws IOException {
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

    /** Inflates the profile. It follows a name, a zero byte, and a byte for the only compression method. */
    private static @Nullable ICC_Profile unpacked(byte[] chunk) throws IOException {
        int name = 0;
        while (name < chunk.length && chunk[name] != 0) name++;
        if (name + 2 > chunk.length) return null;
        var packed = new ByteArrayInputStream(chunk, name + 2, chunk.length - name - 2);
        var profile = new InflaterInputStream(packed).readNBytes(LARGEST + 1);
        return profile.length > LARGEST ? null : ICC_Profile.getInstance(profile);
    }
}
