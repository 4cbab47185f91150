package vn.lantoa.run.demo;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;

/**
 * A generated photo of a poster on a board before a plain wall: slightly from the side, and partly hidden by a plant if
 * the match should be doubtful. The same arguments yield the same photo.
 *
 * @param poster picture file
 * @param wall colour of the wall
 * @param aside how much the board is skewed
 * @param isHidden true to draw a plant before the board
 */
record DemoPhoto(Path poster, Color wall, double aside, boolean isHidden) {
    private static final int WIDTH = 1200;
    private static final int HEIGHT = 1600;
    private static final int FLOOR = 1430;
    private static final double SHARE = 0.72;
    private static final int BORDER = 36;
    private static final Color WOOD = new Color(0x7a5a3c);
    private static final Color CORK = new Color(0xd9c3a0);
    private static final Color LEAF = new Color(0x3f6b3a);

    static {
        // drawing needs no display
        System.setProperty("java.awt.headless", "true");
    }

    /** Returns the photo as JPEG. */
    byte[] drawn() {
        try {
            var photo = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
            var pen = photo.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BICUBIC);
            room(pen);
            board(pen, ImageIO.read(poster.toFile()));
            if (isHidden) plant(pen);
            pen.dispose();
            var bytes = new ByteArrayOutputStream();
            ImageIO.write(photo, "jpeg", bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException("the demo content cannot be read", e);
        }
    }

    private void room(Graphics2D pen) {
        pen.setPaint(new GradientPaint(0, 0, wall, WIDTH, HEIGHT, wall.darker()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        pen.setPaint(new GradientPaint(0, FLOOR, Color.GRAY, 0, HEIGHT, Color.DARK_GRAY));
        pen.fillRect(0, FLOOR, WIDTH, HEIGHT - FLOOR);
    }

    private void board(Graphics2D pen, BufferedImage picture) {
        double factor = SHARE * Math.min(WIDTH / (double) picture.getWidth(), HEIGHT / (double) picture.getHeight());
        int width = (int) (picture.getWidth() * factor);
        int height = (int) (picture.getHeight() * factor);
        var straight = pen.getTransform();
        pen.translate(WIDTH / 2, FLOOR / 2);
        pen.shear(aside / 2, aside);
        pen.translate(-width / 2, -height / 2);
        pen.setColor(CORK);
        pen.fillRect(-BORDER, -BORDER, width + 2 * BORDER, height + 2 * BORDER);
        pen.setColor(WOOD);
        pen.setStroke(new BasicStroke(BORDER / 2F));
        pen.drawRect(-BORDER, -BORDER, width + 2 * BORDER, height + 2 * BORDER);
        pen.drawImage(smaller(picture, width), 0, 0, width, height, null);
        pen.setTransform(straight);
    }

    /** Scales down by halves as far as possible, so that thin lines remain visible. */
    private static BufferedImage smaller(BufferedImage picture, int width) {
        var present = picture;
        while (present.getWidth() >= 2 * width) {
            var half = new BufferedImage(present.getWidth() / 2, present.getHeight() / 2, BufferedImage.TYPE_INT_RGB);
            var pen = half.createGraphics();
            pen.setRenderingHint(RenderingHints.KEY_INTERPOLATION, RenderingHints.VALUE_INTERPOLATION_BILINEAR);
            pen.drawImage(present, 0, 0, half.getWidth(), half.getHeight(), null);
            pen.dispose();
            present = half;
        }
        return present;
    }

    private static void plant(Graphics2D pen) {
        pen.setColor(LEAF);
        for (int leaf = 0; leaf < 9; leaf++) pen.fillOval(120 + 38 * leaf, 760 + 45 * (leaf % 4), 90, 420);
        pen.setColor(WOOD);
        pen.fillRect(200, FLOOR - 260, 260, 270);
    }
}
