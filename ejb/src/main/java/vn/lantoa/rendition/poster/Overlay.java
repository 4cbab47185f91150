package vn.lantoa.rendition.poster;

import java.util.List;

/**
 * Comparison, block by block, of a poster with the area of a photo in which it appears. It determines how much of the
 * poster is visible, and the size of the largest part that is hidden or different.
 */
final class Overlay {
    private static final int SIDE = 8;
    private static final int[] BLOCK = {SIDE, SIDE};
    private static final double TOLD = 10;
    private static final double LIKE = 0.5;
    private static final double PLAINLY = 0.2;

    private final int columns;

    /** The similarity of each block, 1 for equal; {@code NaN} where it cannot be determined. */
    private final double[] likeness;

    private int told;
    private int kept;

    private Overlay(GrayImage poster, GrayImage laid) {
        columns = poster.width() / SIDE;
        likeness = new double[columns * (poster.height() / SIDE)];
        for (int i = 0; i < likeness.length; i++) {
            likeness[i] = likeness(poster, laid, i % columns * SIDE, i / columns * SIDE);
            if (Double.isNaN(likeness[i])) continue;
            told++;
            if (likeness[i] >= LIKE) kept++;
        }
    }

    /** Compares the poster with its area in the photo. */
    static Overlay of(Sketch poster, GrayImage photo, Homography homography) {
        var small = poster.small();
        int edge = Math.max(photo.width(), photo.height());
        var corners = homography.corners();
        double longest = 0;
        for (int i = 0; i < 4; i++) {
            int next = 2 * ((i + 1) % 4);
            longest = Math.max(
                    longest, Math.hypot(corners[next] - corners[2 * i], corners[next + 1] - corners[2 * i + 1]));
        }
        // at the resolution of the small picture, by averaging instead of skipping pixels
        double factor = Math.max(1, longest * edge / Math.max(small.width(), small.height()));
        var fitting = photo.smaller(factor);
        return new Overlay(small, laid(fitting, homography, small.width(), small.height(), edge / factor));
    }

    /** Returns the area of a poster in the photo, rectified. */
    static GrayImage laid(GrayImage photo, Homography homography, int width, int height, double edge) {
        var values = new float[width * height];
        for (int y = 0; y < height; y++)
            for (int x = 0; x < width; x++) {
                double across = (x + 0.5) / width;
                double down = (y + 0.5) / height;
                values[y * width + x] = photo.between(
                        homography.across(across, down) * edge - 0.5, homography.down(across, down) * edge - 0.5);
            }
        return new GrayImage(width, height, values);
    }

    private static double likeness(GrayImage poster, GrayImage laid, int left, int top) {
        if (deviation(poster, left, top, SIDE) < TOLD) return Double.NaN;
        double best = -1;
        for (int down = -2; down <= 2; down++)
            for (int across = -2; across <= 2; across++)
                best = Math.max(best, correlation(poster, laid, BLOCK, left, top, left + across, top + down));
        return best;
    }

    /** Returns the deviation of brightness in a square; 0 if the square is not inside the picture. */
    static double deviation(GrayImage picture, int left, int top, int side) {
        if (left < 0 || top < 0 || left + side > picture.width() || top + side > picture.height()) return 0;
        double sum = 0;
        double squares = 0;
        for (int i = 0; i < side * side; i++) {
            double value = picture.at(left + i % side, top + i / side);
            sum += value;
            squares += value * value;
        }
        double mean = sum / (side * side);
        return Math.sqrt(Math.max(0, squares / (side * side) - mean * mean));
    }

    /**
     * Returns the correlation of two parts; -1 if the other part is not completely inside its picture.
     *
     * @param size width and height
     */
    static double correlation(GrayImage one, GrayImage other, int[] size, int left, int top, int x, int y) {
        if (x < 0 || y < 0 || x + size[0] > other.width() || y + size[1] > other.height()) return -1;
        double a = 0;
        double b = 0;
        double aa = 0;
        double bb = 0;
        double ab = 0;
        int side = size[0];
        int n = side * size[1];
        for (int i = 0; i < n; i++) {
            double p = one.at(left + i % side, top + i / side);
            double q = other.at(x + i % side, y + i / side);
            a += p;
            b += q;
            aa += p * p;
            bb += q * q;
            ab += p * q;
        }
        double like = (ab - a * b / n) / Math.sqrt(Math.max(1, aa - a * a / n) * Math.max(n, bb - b * b / n));
        return Double.isNaN(like) ? -1 : like;
    }

    int told() {
        return told;
    }

    int kept() {
        return kept;
    }

    /** Returns the number of blocks in the largest connected area that differs. */
    int hole() {
        return Blocks.connected(likeness.length, columns, 1, i -> likeness[i] < LIKE).stream()
                .mapToInt(List::size)
                .max()
                .orElse(0);
    }

    /**
     * Returns the number of blocks that clearly match this poster better than the other poster; 0 if their sizes
     * differ.
     */
    int speaksAgainst(Overlay other) {
        if (columns != other.columns || likeness.length != other.likeness.length) return 0;
        int blocks = 0;
        for (int i = 0; i < likeness.length; i++) if (likeness[i] - other.likeness[i] > PLAINLY) blocks++;
        return blocks;
    }
}
