package vn.lantoa.field;

import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** A picture as portals copy it: scaled, and compressed again. */
public enum CopiedPicture {
    HALF(0.5, 0.85f),
    THIRD(0.33, 0.8f),
    WEAK(1, 0.5f),
    SMALL_AND_WEAK(0.4, 0.6f);

    private final double scale;
    private final float quality;

    CopiedPicture(double scale, float quality) {
        this.scale = scale;
        this.quality = quality;
    }

    /** The copy, as JPEG. */
    public byte[] of(Path picture) throws IOException {
        var original = ImageIO.read(picture.toFile());
        int width = (int) (original.getWidth() * scale);
        int height = (int) (original.getHeight() * scale);
        var copy = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var drawing = copy.createGraphics();
        drawing.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        drawing.drawImage(original, 0, 0, width, height, null);
        drawing.dispose();
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        var how = writer.getDefaultWriteParam();
        how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
        how.setCompressionQuality(quality);
        var bytes = new ByteArrayOutputStream();
        try (var out = ImageIO.createImageOutputStream(bytes)) {
            writer.setOutput(out);
            writer.write(null, new IIOImage(copy, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
