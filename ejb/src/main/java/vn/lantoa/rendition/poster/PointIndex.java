package vn.lantoa.rendition.poster;

import java.util.Arrays;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.rendition.poster.Points.Point;

/**
 * Index of the feature points of a picture by sixteen parts of their bits. Two points of the same corner differ in about
 * a tenth of their bits, so at least one part is nearly always equal. A lookup compares some ten points instead of all.
 */
final class PointIndex {
    private static final int PARTS = 16;
    private static final int BITS = 16;
    private static final int BUCKETS = 1 << BITS;

    private final int[] first = new int[PARTS * BUCKETS];
    private final int[] next;

    PointIndex(List<Point> points) {
        Arrays.fill(first, -1);
        next = new int[PARTS * points.size()];
        for (int i = 0; i < points.size(); i++)
            for (int part = 0; part < PARTS; part++) {
                int bucket = bucket(points.get(i), part);
                next[i * PARTS + part] = first[bucket];
                first[bucket] = i * PARTS + part;
            }
    }

    private static int bucket(Point point, int part) {
        return part * BUCKETS + (int) (point.bits()[part / 4] >>> part % 4 * BITS & BUCKETS - 1);
    }

    /** Passes the numbers of the points that may be similar; a number may occur repeatedly. */
    void near(Point point, IntConsumer use) {
        for (int part = 0; part < PARTS; part++)
            for (int at = first[bucket(point, part)]; at >= 0; at = next[at]) use.accept(at / PARTS);
    }
}
