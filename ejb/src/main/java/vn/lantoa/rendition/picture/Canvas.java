package vn.lantoa.rendition.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** Scales pictures, lays them on white paper in sRGB, and writes them without any metadata. */
final class Canvas {
    private static final float QUALITY = 0.85f;

    private Canvas() {}

    /** At most this long on its longer edge; halved first, so that fine lines stay. */
    static BufferedImage fit(BufferedImage picture, int edge) {
        var current = picture;
        while (longer(current) >= 2 * edge) current = paint(current, current.getWidth() / 2, current.getHeight() / 2);
        if (longer(current) <= edge) return paint(current, current.getWidth(), current.getHeight());
        double factor = (double) edge / longer(current);
        return paint(current, Math.max(1, (int) Math.round(current.getWidth() * factor)), Math.max(1, (int)
                Math.round(current.getHeight() * factor)));
    }

    /** Stood upright as EXIF's orientation says. */
    static BufferedImage upright(BufferedImage picture, int orientation) {
        if (orientation < 2 || orientation > 8) return picture;
        boolean onItsSide = orientation > 4;
        int width = onItsSide ? picture.getHeight() : picture.getWidth();
        int height = onItsSide ? picture.getWidth() : picture.getHeight();
        var turned = paper(width, height);
        var pen = turned.createGraphics();
        pen.drawImage(picture, turn(orientation, width, height), null);
        pen.dispose();
        return turned;
    }

    static void write(BufferedImage picture, Path file) throws IOException {
        var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
        try (var out = ImageIO.createImageOutputStream(file.toFile())) {
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(QUALITY);
            param.setProgressiveMode(ImageWriteParam.MODE_DEFAULT);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
        } finally {
            writer.dispose();
        }
    }

    private static BufferedImage paint(BufferedImage picture, int width, int height) {
        var painted = paper(Math.max(1, width), Math.max(1, height));
        var pen = painted.createGraphics();
        sharp(pen).drawImage(picture, 0, 0, painted.getWidth(), painted.getHeight(), null);
        pen.dispose();
        return painted;
    }

    private static BufferedImage paper(int width, int height) {
        var paper = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = paper.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return paper;
    }

    private static Graphics2D sharp(Graphics2D pen) {
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
        pen.setRenderingHint(RenderingHints.KEY_RENDERING, RenderingHints.VALUE_RENDER_QUALITY);
        return pen;
    }

    /** From the picture as stored to the picture as seen, which is {@code width} by {@code height}. */
    private static AffineTransform turn(int orientation, int width, int height) {
        return switch (orientation) {
            case 2 -> new AffineTransform(-1, 0, 0, 1, width, 0);
            case 3 -> new AffineTransform(-1, 0, 0, -1, width, height);
            case 4 -> new AffineTransform(1, 0, 0, -1, 0, height);
            case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
            case 6 -> new AffineTransform(0, 1, -1, 0, width, 0);
            case 7 -> new AffineTransform(0, -1, -1, 0, width, height);
            default -> new AffineTransform(0, -1, 1, 0, 0, height);
        };
    }

    private static int longer(BufferedImage picture) {
        return Math.max(picture.getWidth(), picture.getHeight());
    }
}
