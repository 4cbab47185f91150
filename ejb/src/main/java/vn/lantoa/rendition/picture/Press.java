package vn.lantoa.rendition.picture;

import java.awt.image.BufferedImage;
import java.io.BufferedOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageTypeSpecifier;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.metadata.IIOMetadata;
import javax.imageio.metadata.IIOMetadataNode;

/** Writer of finished pictures. */
final class Press {
    private static final String JPEG_TREE = "javax_imageio_jpeg_image_1.0";

    private Press() {}

    static byte[] jpeg(BufferedImage picture, int quality, int dpi) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality / 100f);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            var metadata = dpi == 0 ? null : dense(writer, picture, param, dpi);
            writer.write(null, new IIOImage(picture, null, metadata), param);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }

    /** Writes red, green and blue of each pixel, for a program that compresses better. */
    static void raw(BufferedImage picture, Path file) throws IOException {
        var line = new int[picture.getWidth()];
        var bytes = new byte[3 * line.length];
        try (var out = new BufferedOutputStream(Files.newOutputStream(file))) {
            for (int y = 0; y < picture.getHeight(); y++) {
                picture.getRGB(0, y, line.length, 1, line, 0, line.length);
                for (int x = 0; x < line.length; x++) {
                    bytes[3 * x] = (byte) (line[x] >> 16);
                    bytes[3 * x + 1] = (byte) (line[x] >> 8);
                    bytes[3 * x + 2] = (byte) line[x];
                }
                out.write(bytes);
            }
        }
    }

    private static IIOMetadata dense(ImageWriter writer, BufferedImage picture, ImageWriteParam param, int dpi)
            throws IOException {
        var metadata = writer.getDefaultImageMetadata(new ImageTypeSpecifier(picture), param);
        var tree = (IIOMetadataNode) metadata.getAsTree(JPEG_TREE);
        var head = (IIOMetadataNode) tree.getElementsByTagName("app0JFIF").item(0);
        head.setAttribute("resUnits", "1"); // pixels per inch
        head.setAttribute("Xdensity", String.valueOf(dpi));
        head.setAttribute("Ydensity", String.valueOf(dpi));
        metadata.setFromTree(JPEG_TREE, tree);
        return metadata;
    }
}
