package vn.lantoa.rendition.poster;

import java.awt.image.BufferedImage;
import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * A poster and its area in a picture, in the same size, position, sharpness and light. Each has three planes: red, green
 * and blue. Positions outside the picture are {@code NaN}.
 *
 * @param sharpness the pixels of the picture per hundred pixels of the poster
 * @param kept the share of the visible blocks with content that are alike, in percent
 */
record Registration(GrayImage[] poster, GrayImage[] laid, int sharpness, int kept) {
    /** The longer edge in pixels at which posters are compared. */
    static final int EDGE = 1400;

    private static final int[] COARSE = {400, 800};
    private static final int LIGHT = 64;
    private static final int SOFTEST = 3;
    private static final float DIFFERENT = 40;

    /** Each fifth pixel determines the light. */
    private static final int SAMPLE = 5;

    /** The size in pixels of a block, its minimum deviation of brightness, and the minimum correlation of alike blocks. */
    private static final int SIDE = 16;

    private static final double CONTENT = 12;
    private static final double ALIKE = 0.6;

    /** The minimum share of alike blocks, in percent. Another poster of the same template has less. */
    private static final int LEAST_KEPT = 60;

    /**
     * Returns the poster and its area in the picture; null if the picture does not show the poster.
     *
     * @param near the approximate position of the poster
     */
    static @Nullable Registration of(BufferedImage poster, BufferedImage picture, Homography near) {
        var area = area(poster, picture, near, EDGE);
        var green = area.plane(8);
        var field = area.field(green);
        var laid = field.shifted(green.laid());
        int kept = kept(green.poster(), laid);
        if (kept < LEAST_KEPT) return null;
        var red = area.plane(16);
        var blue = area.plane(0);
        return new Registration(
                        new GrayImage[] {red.poster(), green.poster(), blue.poster()},
                        new GrayImage[] {field.shifted(red.laid()), laid, field.shifted(blue.laid())},
                        area.sharpness(),
                        kept)
                .softened()
                .lit();
    }

    /** Returns the exact area of the poster in the picture. @param edge of the area in pixels */
    static Area area(BufferedImage poster, BufferedImage picture, Homography near, int edge) {
        var exact = near;
        for (int coarse : COARSE) {
            var green = Area.of(poster, picture, exact, coarse);
            exact = green.refined(green.plane(8), exact);
        }
        return Area.of(poster, picture, exact, edge);
    }

    /** Returns the share of the visible blocks with content that are alike, in percent. */
    private static int kept(GrayImage poster, GrayImage laid) {
        int[] size = {SIDE, SIDE};
        int blocks = 0;
        int kept = 0;
        for (int y = 0; y + SIDE <= poster.height(); y += SIDE)
            for (int x = 0; x + SIDE <= poster.width(); x += SIDE) {
                boolean isOutside = Float.isNaN(laid.at(x, y)) || Float.isNaN(laid.at(x + SIDE - 1, y + SIDE - 1));
                if (isOutside || Overlay.deviation(poster, x, y, SIDE) < CONTENT) continue;
                blocks++;
                if (Overlay.correlation(poster, laid, size, x, y, x, y) >= ALIKE) kept++;
            }
        return blocks == 0 ? 0 : 100 * kept / blocks;
    }

    /** One colour of the poster and of its area. */
    record Plane(GrayImage poster, GrayImage laid) {}

    /** Blurs the poster as much as the picture is blurred. */
    private Registration softened() {
        int best = 0;
        double least = error(poster[1], laid[1]);
        for (int radius = 1; radius <= SOFTEST; radius++) {
            double error = error(poster[1].blurred(radius), laid[1]);
            if (error >= least) break;
            least = error;
            best = radius;
        }
        var soft = poster.clone();
        for (int i = 0; best > 0 && i < 3; i++) soft[i] = poster[i].blurred(best);
        return new Registration(soft, laid, sharpness, kept);
    }

    /** Returns the unexplained share of the brightness, after the best gain. */
    private static double error(GrayImage one, GrayImage other) {
        var sums = new double[Line.SUMS];
        for (int i = 0; i < one.values().length; i += 3) Line.add(sums, other.values()[i], one.values()[i]);
        return Line.sum(List.<double[]>of(sums)).error();
    }

    /** Adjusts the light of each part of the picture to the light of the poster. The second pass ignores pixels that differ. */
    private Registration lit() {
        var all = new GrayImage[3];
        for (int plane = 0; plane < 3; plane++) {
            var light = light(poster[plane], laid[plane], light(poster[plane], laid[plane], null));
            var values = new float[laid[plane].values().length];
            for (int i = 0; i < values.length; i++) values[i] = light.on(laid[plane], i);
            all[plane] = new GrayImage(laid[plane].width(), laid[plane].height(), values);
        }
        return new Registration(poster, all, sharpness, kept);
    }

    /** The gain and the offset of the brightness of each tile. */
    private record Light(GrayImage gain, GrayImage offset) {
        float on(GrayImage picture, int at) {
            double x = (double) (at % picture.width()) / LIGHT - 0.5;
            double y = (double) (at / picture.width()) / LIGHT - 0.5;
            return picture.values()[at] * gain.inside(x, y) + offset.inside(x, y);
        }
    }

    private static Light light(GrayImage fixed, GrayImage moved, @Nullable Light before) {
        int columns = Math.max(2, fixed.width() / LIGHT + 1);
        int rows = Math.max(2, fixed.height() / LIGHT + 1);
        var tiles = new double[columns * rows][Line.SUMS];
        for (int i = 0; i < fixed.values().length; i += SAMPLE) {
            int tile = i / fixed.width() / LIGHT * columns + i % fixed.width() / LIGHT;
            float value = fixed.values()[i];
            if (before == null || Math.abs(before.on(moved, i) - value) <= DIFFERENT)
                Line.add(tiles[tile], moved.values()[i], value);
        }
        double usual = Line.sum(List.of(tiles)).gain(1);
        var light = new Light(
                new GrayImage(columns, rows, new float[tiles.length]),
                new GrayImage(columns, rows, new float[tiles.length]));
        for (int i = 0; i < tiles.length; i++) {
            var line = near(tiles, columns, i);
            light.gain.values()[i] = (float) line.gain(usual);
            light.offset.values()[i] = (float) line.offset(light.gain.values()[i]);
        }
        return light;
    }

    private static Line near(double[][] tiles, int columns, int at) {
        return Line.sum(IntStream.range(0, tiles.length)
                .filter(i -> Math.abs(i % columns - at % columns) <= 2 && Math.abs(i / columns - at / columns) <= 2)
                .mapToObj(i -> tiles[i])
                .toList());
    }

    /** A line through pairs of values (least squares). */
    private record Line(double count, double x, double y, double xx, double xy, double yy) {
        static final int SUMS = 6;

        static void add(double[] sums, double one, double other) {
            if (Double.isNaN(one)) return;
            sums[0]++;
            sums[1] += one;
            sums[2] += other;
            sums[3] += one * one;
            sums[4] += one * other;
            sums[5] += other * other;
        }

        static Line sum(List<double[]> all) {
            var s = new double[SUMS];
            for (var sums : all) for (int i = 0; i < SUMS; i++) s[i] += sums[i];
            return new Line(s[0], s[1], s[2], s[3], s[4], s[5]);
        }

        /** Returns the gain; near the usual gain, which a plain part has. */
        double gain(double usual) {
            double prior = 400 * count;
            double gain = count == 0 ? usual : (xy - x * y / count + prior * usual) / (xx - x * x / count + prior);
            return Math.max(usual / 2, Math.min(usual * 2, gain));
        }

        double offset(double gain) {
            return count == 0 ? 0 : (y - gain * x) / count;
        }

        double error() {
            double together = xy - x * y / count;
            return 1 - together * together / Math.max(1, (xx - x * x / count) * (yy - y * y / count));
        }
    }
}
