package vn.lantoa.rendition.poster;

import java.awt.Color;
import java.awt.GradientPaint;
import java.awt.image.BufferedImage;
import java.util.List;
import java.util.Objects;
import java.util.Random;

/** Randomly generated photos of posters: at an angle, in bad light, partly covered, with a background. */
final class SkewedPhotos {
    static final int WIDTH = 900;
    static final int HEIGHT = 1200;

    private final Random random;

    SkewedPhotos(long seed) {
        random = new Random(seed);
    }

    /** A wall-like background, with other shapes. */
    BufferedImage wall() {
        var wall = new BufferedImage(WIDTH, HEIGHT, BufferedImage.TYPE_INT_RGB);
        var pen = wall.createGraphics();
        pen.setPaint(new GradientPaint(0, 0, colour(), WIDTH, HEIGHT, colour()));
        pen.fillRect(0, 0, WIDTH, HEIGHT);
        for (int i = 0; i < 60; i++) {
            pen.setColor(colour());
            int size = 10 + random.nextInt(120);
            if (i % 2 == 0) pen.fillRect(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, 10 + random.nextInt(90));
            else pen.fillOval(random.nextInt(WIDTH), random.nextInt(HEIGHT), size, size);
        }
        pen.dispose();
        return wall;
    }

    /** A photo of a poster. */
    BufferedImage of(BufferedImage poster, boolean isHidden) {
        var photo = wall();
        double ratio = (double) poster.getWidth() / poster.getHeight();
        double height = Math.min(0.8, 0.7 / ratio) * (0.75 + 0.25 * random.nextDouble());
        double width = height * ratio;
        double left = (0.75 - width) / 2;
        double top = (1 - height) / 2;
        var homography = Objects.requireNonNull(Homography.of(List.of(
                corner(left, top, width, height, 0, 0),
                corner(left, top, width, height, 1, 0),
                corner(left, top, width, height, 1, 1),
                corner(left, top, width, height, 0, 1))));
        draw(photo, poster, inverse(homography));
        if (isHidden) hide(photo, left, top, width, height);
        return lit(photo);
    }

    private Homography.Pair corner(double left, double top, double width, double height, int x, int y) {
        double across = left + width * x + (random.nextDouble() - 0.5) * 0.24 * width;
        double down = top + height * y + (random.nextDouble() - 0.5) * 0.24 * height;
        return new Homography.Pair(x, y, across, down);
    }

    private static Homography inverse(Homography homography) {
        var c = homography.corners();
        return Objects.requireNonNull(Homography.of(List.of(
                new Homography.Pair(c[0], c[1], 0, 0),
                new Homography.Pair(c[2], c[3], 1, 0),
                new Homography.Pair(c[4], c[5], 1, 1),
                new Homography.Pair(c[6], c[7], 0, 1))));
    }

    private static void draw(BufferedImage photo, BufferedImage poster, Homography back) {
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                double across = back.across((double) x / HEIGHT, (double) y / HEIGHT);
                double down = back.down((double) x / HEIGHT, (double) y / HEIGHT);
                if (across < 0 || down < 0 || across >= 1 || down >= 1) continue;
                photo.setRGB(
                        x, y, poster.getRGB((int) (across * poster.getWidth()), (int) (down * poster.getHeight())));
            }
    }

    private void hide(BufferedImage photo, double left, double top, double width, double height) {
        var pen = photo.createGraphics();
        pen.setColor(colour());
        double share = 0.2 + 0.15 * random.nextDouble();
        double from = left + width * random.nextDouble() * (1 - share);
        pen.fillRect(
                (int) (from * HEIGHT), (int) (top * HEIGHT), (int) (width * share * HEIGHT), (int) (height * HEIGHT));
        pen.dispose();
    }

    /** Darker, noisy, and unevenly lit. */
    private BufferedImage lit(BufferedImage photo) {
        double dark = 0.25 + 0.6 * random.nextDouble();
        double slope = (random.nextDouble() - 0.5) * 0.5;
        for (int y = 0; y < HEIGHT; y++)
            for (int x = 0; x < WIDTH; x++) {
                double light = dark * (1 + slope * ((double) x / WIDTH - 0.5));
                double noise = random.nextGaussian() * 4;
                int colour = photo.getRGB(x, y);
                photo.setRGB(
                        x,
                        y,
                        part(colour >> 16, light, noise) << 16
                                | part(colour >> 8, light, noise) << 8
                                | part(colour, light, noise));
            }
        return photo;
    }

    private static int part(int colour, double light, double noise) {
        return (int) Math.max(0, Math.min(255, (colour & 255) * light + noise));
    }

    private Color colour() {
        return new Color(random.nextInt(0x1000000));
    }
}
