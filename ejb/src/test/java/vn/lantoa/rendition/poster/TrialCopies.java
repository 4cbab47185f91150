package vn.lantoa.rendition.poster;

import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Font;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.AffineTransform;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;
import java.util.function.UnaryOperator;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageWriteParam;

/** The ways in which portals and phones show a poster, each with random details. */
public final class TrialCopies {
    private final Random random;

    public TrialCopies(long seed) {
        random = new Random(seed);
    }

    /** Returns the alterations that change nothing of what a poster says, by their names. */
    public Map<String, UnaryOperator<BufferedImage>> kinds() {
        var kinds = new LinkedHashMap<String, UnaryOperator<BufferedImage>>();
        kinds.put("same", one -> one);
        kinds.put("recompressed", one -> jpeg(one, 0.3f));
        kinds.put("half", one -> jpeg(sized(one, 0.5), 0.75f));
        kinds.put("third", one -> jpeg(sized(one, 1 / 3.0), 0.75f));
        kinds.put("stamp", one -> jpeg(stamped(one), 0.8f));
        kinds.put("unit-logo", one -> jpeg(withLogo(one), 0.8f));
        kinds.put("crop", one -> jpeg(cropped(one), 0.8f));
        kinds.put("turned", one -> jpeg(turned(one, (random.nextDouble() - 0.5) * 10), 0.8f));
        kinds.put("mirrored", one -> jpeg(mirrored(one), 0.8f));
        kinds.put("screenshot", one -> jpeg(screenshot(one), 0.8f));
        kinds.put("pdf-part", one -> jpeg(page(one), 0.8f));
        kinds.put("photo", one -> jpeg(photo(one, true), 0.75f));
        return kinds;
    }

    public static BufferedImage sized(BufferedImage picture, double factor) {
        return GrayImage.sized(picture, factor);
    }

    public static BufferedImage jpeg(BufferedImage picture, float quality) {
        try (var bytes = new ByteArrayOutputStream();
                var out = ImageIO.createImageOutputStream(bytes)) {
            var writer = ImageIO.getImageWritersByFormatName("jpeg").next();
            var param = writer.getDefaultWriteParam();
            param.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
            param.setCompressionQuality(quality);
            writer.setOutput(out);
            writer.write(null, new IIOImage(picture, null, null), param);
            writer.dispose();
            out.flush();
            return ImageIO.read(new ByteArrayInputStream(bytes.toByteArray()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BufferedImage canvas(int width, int height, Color colour) {
        var canvas = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        var pen = canvas.createGraphics();
        pen.setColor(colour);
        pen.fillRect(0, 0, width, height);
        pen.dispose();
        return canvas;
    }

    static Graphics2D pen(BufferedImage picture) {
        var pen = picture.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
        return pen;
    }

    private static BufferedImage copied(BufferedImage picture) {
        var copy = canvas(picture.getWidth(), picture.getHeight(), Color.WHITE);
        var pen = copy.createGraphics();
        pen.drawImage(picture, 0, 0, null);
        pen.dispose();
        return copy;
    }

    private BufferedImage stamped(BufferedImage picture) {
        var copy = copied(picture);
        var pen = pen(copy);
        int side = picture.getWidth() / 6;
        int x = picture.getWidth() / 10 + random.nextInt(picture.getWidth() * 6 / 10);
        int y = picture.getHeight() / 3 + random.nextInt(picture.getHeight() / 3);
        pen.setComposite(AlphaComposite.getInstance(AlphaComposite.SRC_OVER, 0.75f));
        pen.setColor(random.nextBoolean() ? new Color(200, 20, 30) : new Color(30, 40, 170));
        pen.rotate((random.nextDouble() - 0.5) * 0.6, x, y);
        pen.setStroke(new BasicStroke(side / 30f));
        pen.drawOval(x, y, side, side);
        pen.drawOval(x + side / 8, y + side / 8, side * 3 / 4, side * 3 / 4);
        pen.setFont(new Font("DejaVu Sans", Font.BOLD, side / 9));
        pen.drawString("UBND XÃ", x + side / 4, y + side / 2 - 4);
        pen.drawString("BÌNH AN", x + side / 4, y + side / 2 + side / 8);
        pen.dispose();
        return copy;
    }

    private BufferedImage withLogo(BufferedImage picture) {
        var copy = copied(picture);
        var pen = pen(copy);
        int side = picture.getWidth() / 12;
        TrialPoster.logo(pen, 5000 + random.nextInt(900), picture.getWidth() - side - 20, 20, side);
        pen.dispose();
        return copy;
    }

    private BufferedImage cropped(BufferedImage picture) {
        int left = random.nextInt(picture.getWidth() / 10 + 1);
        int top = random.nextInt(picture.getHeight() / 10 + 1);
        int right = random.nextInt(picture.getWidth() / 10 + 1);
        int bottom = random.nextInt(picture.getHeight() / 10 + 1);
        return copied(
                picture.getSubimage(left, top, picture.getWidth() - left - right, picture.getHeight() - top - bottom));
    }

    static BufferedImage turned(BufferedImage picture, double degrees) {
        double angle = Math.toRadians(degrees);
        double cos = Math.abs(Math.cos(angle));
        double sin = Math.abs(Math.sin(angle));
        int width = (int) (picture.getWidth() * cos + picture.getHeight() * sin);
        int height = (int) (picture.getWidth() * sin + picture.getHeight() * cos);
        var turned = canvas(width, height, Color.WHITE);
        var pen = pen(turned);
        pen.translate(width / 2.0, height / 2.0);
        pen.rotate(angle);
        pen.drawImage(picture, -picture.getWidth() / 2, -picture.getHeight() / 2, null);
        pen.dispose();
        return turned;
    }

    static BufferedImage mirrored(BufferedImage picture) {
        var mirrored = canvas(picture.getWidth(), picture.getHeight(), Color.WHITE);
        var pen = mirrored.createGraphics();
        pen.drawImage(picture, new AffineTransform(-1, 0, 0, 1, picture.getWidth(), 0), null);
        pen.dispose();
        return mirrored;
    }

    /** A phone's screen with a bar, a post and the picture. */
    private BufferedImage screenshot(BufferedImage picture) {
        var screen = canvas(1080, 2340, new Color(245, 246, 248));
        var pen = pen(screen);
        pen.setColor(Color.DARK_GRAY);
        pen.setFont(new Font("DejaVu Sans", Font.PLAIN, 38));
        pen.drawString("9:4" + random.nextInt(10) + "      LTE  87%", 50, 70);
        pen.drawString("Trang thông tin xã Bình An", 150, 190);
        pen.fillOval(40, 130, 90, 90);
        pen.drawString("Kính mời bà con xem và chia sẻ.", 40, 300);
        int height = Math.min(1700, picture.getHeight() * 1080 / picture.getWidth());
        int width = height * picture.getWidth() / picture.getHeight();
        double factor = (double) width / picture.getWidth();
        pen.drawImage(factor < 1 ? sized(picture, factor) : picture, (1080 - width) / 2, 350, width, height, null);
        pen.drawString("Thích        Bình luận        Chia sẻ", 60, 420 + height);
        pen.dispose();
        return screen;
    }

    /** Two posters on one canvas. */
    public BufferedImage collage(BufferedImage one, BufferedImage other) {
        var canvas = canvas(1700, 1250, new Color(random.nextInt(0x1000000)));
        var pen = pen(canvas);
        fit(pen, one, new int[] {20, 20, 820, 1210});
        fit(pen, other, new int[] {860, 20, 820, 1210});
        pen.dispose();
        return jpeg(canvas, 0.8f);
    }

    private static void fit(Graphics2D pen, BufferedImage picture, int[] box) {
        double factor = Math.min((double) box[2] / picture.getWidth(), (double) box[3] / picture.getHeight());
        pen.drawImage(sized(picture, factor), box[0], box[1], null);
    }

    /** A page of a document with text around the picture. */
    public BufferedImage page(BufferedImage picture) {
        var page = canvas(1240, 1754, Color.WHITE);
        var pen = pen(page);
        pen.setColor(Color.BLACK);
        pen.setFont(new Font("DejaVu Serif", Font.PLAIN, 26));
        for (int i = 0; i < 8; i++)
            pen.drawString(
                    "Thực hiện kế hoạch số " + (100 + random.nextInt(900)) + "/KH-UBND, đơn vị báo cáo như sau.",
                    110,
                    130 + 42 * i);
        fit(pen, picture, new int[] {110 + random.nextInt(300), 520, 700, 1000});
        pen.dispose();
        return page;
    }

    /** A photo of a wall at an angle, with blur, noise and uneven light. */
    public BufferedImage photo(BufferedImage poster, boolean isSharp) {
        var photos = new SkewedPhotos(random.nextLong());
        return photos.of(sized(poster, Math.min(1, 900.0 / Math.max(poster.getWidth(), poster.getHeight()))), !isSharp);
    }

    /** A blurred wall without a poster of the hub. */
    public BufferedImage wall() {
        return sized(sized(new SkewedPhotos(random.nextLong()).wall(), 0.3), 2.2);
    }
}
