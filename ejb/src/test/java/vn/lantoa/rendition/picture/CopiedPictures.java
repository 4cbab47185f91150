package vn.lantoa.rendition.picture;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.ImageIO;

/** Randomly altered pictures, as portals copy them: scaled, compressed, cropped, framed, stamped. */
final class CopiedPictures {
    private final Random random;

    CopiedPictures(long seed) {
        random = new Random(seed);
    }

    /** The alterations of a picture, by name. */
    Map<String, UnaryOperator<BufferedImage>> kinds() {
        var kinds = new LinkedHashMap<String, UnaryOperator<BufferedImage>>();
        kinds.put("smaller", picture -> sized(picture, 0.25 + random.nextDouble() / 2));
        kinds.put("compressed", picture -> compressed(picture, 25 + random.nextInt(40)));
        kinds.put("cut", picture -> compressed(cut(sized(picture, 0.5)), 75));
        kinds.put("framed", picture -> compressed(framed(sized(picture, 0.5)), 80));
        kinds.put("stamped", picture -> compressed(stamped(sized(picture, 0.6)), 80));
        kinds.put("cut and framed", picture -> compressed(framed(cut(sized(picture, 0.5))), 75));
        return kinds;
    }

    static BufferedImage sized(BufferedImage picture, double factor) {
        var smaller = new BufferedImage(
                (int) (picture.getWidth() * factor), (int) (picture.getHeight() * factor), BufferedImage.TYPE_INT_RGB);
        var pen = smaller.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        pen.drawImage(picture, 0, 0, smaller.getWidth(), smaller.getHeight(), null);
        pen.dispose();
        return smaller;
    }

    static BufferedImage compressed(BufferedImage picture, int quality) {
        try {
            return ImageIO.read(new ByteArrayInputStream(Press.jpeg(picture, quality, 0)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Crops up to a tenth, horizontally and vertically. */
    private BufferedImage cut(BufferedImage picture) {
        double across = 0.03 + 0.07 * random.nextDouble();
        double down = 0.03 + 0.07 * random.nextDouble();
        int width = (int) (picture.getWidth() * (1 - across));
        int height = (int) (picture.getHeight() * (1 - down));
        int left = random.nextInt(picture.getWidth() - width + 1);
        int top = random.nextInt(picture.getHeight() - height + 1);
        return picture.getSubimage(left, top, width, height);
    }

    private BufferedImage framed(BufferedImage picture) {
        int side = (int) (Math.min(picture.getWidth(), picture.getHeight()) * (0.02 + 0.1 * random.nextDouble()));
        var framed = new BufferedImage(
                picture.getWidth() + 2 * side, picture.getHeight() + 2 * side, BufferedImage.TYPE_INT_RGB);
        var pen = framed.createGraphics();
        pen.setColor(new Color(random.nextInt(0x1000000)));
        pen.fillRect(0, 0, framed.getWidth(), framed.getHeight());
        pen.drawImage(picture, side, side, null);
        pen.dispose();
        return framed;
    }

    /** A round seal and the name of a site, in a corner. */
    private BufferedImage stamped(BufferedImage picture) {
        var stamped = sized(picture, 1);
        int size = (int) (Math.min(picture.getWidth(), picture.getHeight()) * (0.1 + 0.1 * random.nextDouble()));
        int left = random.nextBoolean() ? size / 5 : picture.getWidth() - size - size / 5;
        int top = random.nextBoolean() ? size / 5 : picture.getHeight() - size - size / 5;
        var pen = stamped.createGraphics();
        pen.setColor(new Color(200, 20, 30));
        pen.setStroke(new BasicStroke(size / 12f));
        pen.drawOval(left, top, size, size);
        pen.fillRect(left + size / 4, top + size / 2, size / 2, size / 8);
        pen.dispose();
        return stamped;
    }
}
