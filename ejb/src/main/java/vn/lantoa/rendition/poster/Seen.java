package vn.lantoa.rendition.poster;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.function.IntConsumer;
import vn.lantoa.rendition.poster.Points.Point;

/**
 * The feature points of a photo, by their height, with an index of sixteen parts of their bits. Two points of the same
 * corner differ in about a tenth of their bits, so at least one part is nearly always equal. A lookup compares some ten
 * points instead of all.
 *
 * @param edge the longer edge of the photo in pixels
 * @param sign -1 if mirrored posters are searched, otherwise 1
 */
record Seen(List<Point> points, int edge, int sign, int[] first, int[] next) {
    private static final int MOST = 300;
    private static final int PARTS = 16;
    private static final int BITS = 16;
    private static final int BUCKETS = 1 << BITS;

    static Seen of(GrayImage photo, boolean isMirrored) {
        var points = Points.of(isMirrored ? photo.mirrored() : photo, MOST);
        if (isMirrored) points.replaceAll(point -> new Point(photo.width() - point.x(), point.y(), point.bits()));
        points.sort(Comparator.comparing(Point::y));
        var first = new int[PARTS * BUCKETS];
        Arrays.fill(first, -1);
        var next = new int[PARTS * points.size()];
        for (int i = 0; i < points.size(); i++)
            for (int part = 0; part < PARTS; part++) {
                int bucket = bucket(points.get(i), part);
                next[i * PARTS + part] = first[bucket];
                first[bucket] = i * PARTS + part;
            }
        return new Seen(points, Math.max(photo.width(), photo.height()), isMirrored ? -1 : 1, first, next);
    }

    private static int bucket(Point point, int part) {
        return part * BUCKETS + (int) (point.bits()[part / 4] >>> part % 4 * BITS & BUCKETS - 1);
    }

    /** Passes the numbers of the points that may be similar; a number may occur repeatedly. */
    void near(Point point, IntConsumer use) {
        for (int part = 0; part < PARTS; part++)
            for (int at = first[bucket(point, part)]; at >= 0; at = next[at]) use.accept(at / PARTS);
    }

    /** Returns the points between two heights. */
    List<Point> between(double top, double bottom) {
        return points.subList(above(top), above(bottom));
    }

    private int above(double y) {
        int from = 0;
        for (int to = points.size(); from < to; ) {
            int middle = (from + to) / 2;
            if (points.get(middle).y() < y) from = middle + 1;
            else to = middle;
        }
        return from;
    }
}
