package vn.lantoa.rendition.poster;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Feature points of a picture: corners at several scales, each with 256 bits (ORB). Each bit compares the brightness of
 * two nearby positions, relative to the orientation of the corner.
 */
final class Points {
    private static final int BITS = 256;
    private static final int WORDS = BITS / Long.SIZE;
    private static final int LEVELS = 7;
    private static final double STEP = 1.25;
    private static final int RADIUS = 15;
    private static final int REACH = 13;
    private static final int SMALLEST = 3 * Corners.MARGIN;
    private static final int[][] PAIRS = pairs();

    /** One feature point, in pixels of the picture. */
    record Point(float x, float y, long[] bits) {
        static final int BYTES = 2 * Float.BYTES + BITS / Byte.SIZE;

        static Point read(ByteBuffer bytes) {
            float x = bytes.getFloat();
            float y = bytes.getFloat();
            return new Point(
                    x, y, new long[] {bytes.getLong(), bytes.getLong(), bytes.getLong(), bytes.getLong()});
        }

        /** Returns the number of bits that differ. */
        int unlikeness(Point other) {
            int differing = 0;
            for (int i = 0; i < WORDS; i++) differing += Long.bitCount(bits[i] ^ other.bits[i]);
            return differing;
        }
    }

    private Points() {}

    /** Returns approximately the {@code most} best feature points of a picture. */
    static List<Point> of(GrayImage picture, int most) {
        double all = 0;
        for (int level = 0; level < LEVELS; level++) all += Math.pow(STEP, -2 * level);
        var points = new ArrayList<Point>();
        for (int level = 0; level < LEVELS; level++) {
            double factor = Math.pow(STEP, level);
            var smaller = level == 0 ? picture : picture.smaller(factor);
            if (Math.min(smaller.width(), smaller.height()) < SMALLEST) break;
            var soft = smaller.blurred(2);
            for (var corner : Corners.of(smaller, (int) (most / (factor * factor * all)) + 20))
                points.add(new Point(
                        (float) ((corner.x() + 0.5) * factor),
                        (float) ((corner.y() + 0.5) * factor),
                        bits(soft, corner, angle(smaller, corner))));
        }
        return points;
    }

    /** Returns the direction from a corner to the centroid of brightness around it. */
    private static double angle(GrayImage picture, Corners.Corner corner) {
        double across = 0;
        double down = 0;
        for (int y = -RADIUS; y <= RADIUS; y++)
            for (int x = -RADIUS; x <= RADIUS; x++)
                if (x * x + y * y <= RADIUS * RADIUS) {
                    float value = picture.at(corner.x() + x, corner.y() + y);
                    across += x * value;
                    down += y * value;
                }
        return Math.atan2(down, across);
    }

    private static long[] bits(GrayImage soft, Corners.Corner corner, double angle) {
        var bits = new long[WORDS];
        double cos = Math.cos(angle);
        double sin = Math.sin(angle);
        for (int i = 0; i < BITS; i++) {
            var pair = PAIRS[i];
            float one = turned(soft, corner, pair[0] * cos - pair[1] * sin, pair[0] * sin + pair[1] * cos);
            float other = turned(soft, corner, pair[2] * cos - pair[3] * sin, pair[2] * sin + pair[3] * cos);
            if (one < other) bits[i / Long.SIZE] |= 1L << i % Long.SIZE;
        }
        return bits;
    }

    private static float turned(GrayImage soft, Corners.Corner corner, double x, double y) {
        return soft.at(corner.x() + (int) Math.round(x), corner.y() + (int) Math.round(y));
    }

    // the pairs must never change, because feature points are stored
    private static int[][] pairs() {
        var random = new Random(20261129);
        var pairs = new int[BITS][4];
        for (var pair : pairs) {
            pair[0] = place(random);
            pair[1] = place(random);
            do {
                pair[2] = place(random);
                pair[3] = place(random);
            } while (pair[0] == pair[2] && pair[1] == pair[3]);
        }
        return pairs;
    }

    private static int place(Random random) {
        return (int) Math.max(-REACH, Math.min(REACH, Math.round(random.nextGaussian() * 6.2)));
    }
}
