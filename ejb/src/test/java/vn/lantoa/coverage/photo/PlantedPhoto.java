package vn.lantoa.coverage.photo;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import javax.imageio.ImageIO;

/** A photo as phones make it, with its metadata. */
final class PlantedPhoto {
    private PlantedPhoto() {}

    /** A JPEG whose Exif names a phone. */
    static byte[] withPosition() throws IOException {
        var picture = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(160, 120, BufferedImage.TYPE_INT_RGB), "jpg", picture);
        var said = ("Exif\0\0II*\0\b\0\0\0\0\0\0\0\0\0SECRET-PHONE 10.957413 106.842687")
                .getBytes(StandardCharsets.ISO_8859_1);
        var whole = new ByteArrayOutputStream();
        whole.write(picture.toByteArray(), 0, 2);
        whole.write(new byte[] {(byte) 0xff, (byte) 0xe1, 0, (byte) (said.length + 2)});
        whole.write(said);
        whole.write(picture.toByteArray(), 2, picture.size() - 2);
        return whole.toByteArray();
    }
}
