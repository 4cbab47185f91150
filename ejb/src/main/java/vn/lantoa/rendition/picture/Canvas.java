package vn.lantoa.rendition.picture;

import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.color.ColorSpace;
import java.awt.color.ICC_ColorSpace;
import java.awt.color.ICC_Profile;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.awt.image.ColorConvertOp;
import java.awt.image.DataBuffer;
import java.awt.image.DirectColorModel;
import org.jspecify.annotations.Nullable;

/** Scaling, rotation and cropping of pictures, on a white background in sRGB. */
final class Canvas {
    private Canvas() {}

    /** Scales the longer edge down to {@code edge} pixels. Halves the size first, so that fine lines are preserved. */
    static BufferedImage fit(BufferedImage picture, int edge) {
        int longer = Math.max(picture.getWidth(), picture.getHeight());
        double factor = longer <= edge ? 1 : (double) edge / longer;
        return scale(picture, round(picture.getWidth() * factor), round(picture.getHeight() * factor));
    }

    /** Returns the picture fitted to this frame; never enlarged. */
    static BufferedImage cut(BufferedImage picture, Spec.Frame frame) throws PictureRefusal {
        double scale = frame.scale(picture.getWidth(), picture.getHeight());
        double factor = Math.min(1, scale);
        if (frame.fit().equals("width") && round(picture.getWidth() * factor) < frame.width())
            throw new PictureRefusal("smaller-than-this");
        return switch (frame.fit()) {
            case "cover" -> cover(picture, frame, scale);
            case "pad" -> pad(picture, frame, factor);
            default -> scale(picture, round(picture.getWidth() * factor), round(picture.getHeight() * factor));
        };
    }

    /** Crops the parts farthest from the focal point. */
    private static BufferedImage cover(BufferedImage picture, Spec.Frame frame, double scale) {
        int width = Math.min(picture.getWidth(), round(frame.width() / scale));
        int height = Math.min(picture.getHeight(), round(frame.height() / scale));
        int left = (int) Math.round(
                Math.max(0, Math.min(picture.getWidth() - width, frame.x() * picture.getWidth() - width / 2.0)));
        int top = (int) Math.round(
                Math.max(0, Math.min(picture.getHeight() - height, frame.y() * picture.getHeight() - height / 2.0)));
        var part = picture.getSubimage(left, top, width, height);
        return scale < 1 ? scale(part, frame.width(), frame.height()) : scale(part, width, height);
    }

    private static BufferedImage pad(BufferedImage picture, Spec.Frame frame, double factor) {
        var paper = paper(frame.width(), frame.height());
        int width = round(picture.getWidth() * factor);
        int height = round(picture.getHeight() * factor);
        var pen = paper.createGraphics();
        pen.drawImage(scale(picture, width, height), (frame.width() - width) / 2, (frame.height() - height) / 2, null);
        pen.dispose();
        return paper;
    }

    /** Converts a picture from its colour profile to sRGB. */
    static BufferedImage plain(BufferedImage picture) {
        var colours = picture.getColorModel().getColorSpace();
        if (colours.isCS_sRGB() || colours.getType() != ColorSpace.TYPE_RGB) return picture;
        var plain = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                picture.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        return new ColorConvertOp(colours, plain.getColorModel().getColorSpace(), null).filter(picture, plain);
    }

    /** Applies a colour profile that the picture's reader ignored; null for none. */
    static BufferedImage meant(BufferedImage picture, @Nullable ICC_Profile profile) {
        boolean fits = profile != null
                && profile.getColorSpaceType() == ColorSpace.TYPE_RGB
                && picture.getColorModel().getColorSpace().isCS_sRGB();
        if (!fits) return picture;
        boolean clear = picture.getColorModel().hasAlpha();
        var points = new BufferedImage(
                picture.getWidth(),
                picture.getHeight(),
                clear ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_INT_RGB);
        var pen = points.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        int alpha = clear ? 0xff000000 : 0;
        var colours = new DirectColorModel(
                new ICC_ColorSpace(profile),
                clear ? 32 : 24,
                0xff0000,
                0xff00,
                0xff,
                alpha,
                false,
                DataBuffer.TYPE_INT);
        return new BufferedImage(colours, points.getRaster(), false, null);
    }

    /** Rotates the picture upright according to its EXIF orientation. */
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

    private static BufferedImage scale(BufferedImage picture, int width, int height) {
        var current = picture;
        while (current.getWidth() >= 2 * width && current.getHeight() >= 2 * height)
            current = paint(current, current.getWidth() / 2, current.getHeight() / 2);
        return paint(current, width, height);
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

    private static int round(double points) {
        return (int) Math.max(1, Math.round(points));
    }

    /** Returns the transform from stored to displayed picture, which is {@code width} by {@code height}. */
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
}
