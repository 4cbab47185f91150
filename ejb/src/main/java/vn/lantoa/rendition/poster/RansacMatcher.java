package vn.lantoa.rendition.poster;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.poster.Homography.Pair;
import vn.lantoa.rendition.poster.Points.Point;

/**
 * Matcher that finds the position of a poster in a photo (RANSAC). Four random pairs of similar points define a
 * candidate homography; the homography with the most agreeing pairs wins. Poster coordinates are fractions of width and
 * height, photo coordinates fractions of the longer edge.
 */
record RansacMatcher(Sketch poster, Seen seen, double edge) {
    private static final int TRIES = 4000;

    private static final int ENOUGH = 40;
    private static final int SAMPLE = 3;

    /** The minimum size of a poster, and the tolerance of a vote, as shares of the longer edge of the photo. */
    private static final double SMALLEST = 0.1;

    private static final double ROUGHLY = 0.02;
    private static final int MOST = 1600;

    /**
     * The number of most similar pairs among which the first tries choose. Later tries choose among more and more
     * pairs.
     */
    private static final int FIRST = 24;

    private static final int ALIKE = 75;
    private static final double PLAINLY = 0.88;
    private static final int FARTHEST = 95;
    private static final int FEWEST = 10;

    /** The maximum distances in pixels at which a point counts as matching, and at which a match is searched. */
    private static final double EXACT = 5;

    private static final double NEAR = 10;
    private static final int AGAIN = 3;
    private static final int NEARLY_ALIKE = 85;
    private static final int GRID = 16;

    /**
     * The position of a poster.
     *
     * @param cells the number of cells of the poster, in a grid of 16 by 16, with matching points
     */
    record Laid(Homography homography, int cells) {}

    /** The points of a photo with their index. */
    record Seen(List<Point> points, PointIndex index, int edge, int sign) {
        // the sign is -1 if mirrored posters are searched
        /** @param isMirrored whether mirrored posters are searched */
        static Seen of(GrayImage photo, boolean isMirrored) {
            var points = Points.of(isMirrored ? photo.mirrored() : photo, MOST);
            if (isMirrored)
                points.replaceAll(point -> new Point(photo.width() - point.x(), point.y(), point.bits()));
            points.sort(Comparator.comparing(Point::y));
            return new Seen(points, new PointIndex(points), Math.max(photo.width(), photo.height()), isMirrored ? -1 : 1);
        }

        /** Returns the points at approximately this height. */
        List<Point> beside(double y) {
            return points.subList(below(y - NEAR), below(y + NEAR));
        }

        private int below(double y) {
            int from = 0;
            for (int to = points.size(); from < to; ) {
                int middle = (from + to) / 2;
                if (points.get(middle).y() < y) from = middle + 1;
                else to = middle;
            }
            return from;
        }
    }

    /** Returns the number of points, of a third of them, that agree roughly on a position, a turn and a size. */
    static int votes(Sketch poster, Seen seen) {
        var matcher = new RansacMatcher(poster, seen, seen.edge());
        var pairs = matcher.alike(SAMPLE);
        int most = 0;
        for (int i = 0; i < Math.min(FIRST, pairs.size()); i++)
            for (int j = 0; j < i; j++) most = Math.max(most, matcher.votes(pairs, pairs.get(i), pairs.get(j)));
        return most;
    }

    /** Returns the number of pairs that agree with the similarity (turn and size) that these two pairs define. */
    private int votes(List<Pair> pairs, Pair one, Pair other) {
        double x = (other.x() - one.x()) * poster.width();
        double y = (other.y() - one.y()) * poster.height();
        double u = (other.u() - one.u()) * seen.sign();
        double v = other.v() - one.v();
        double cos = (x * u + y * v) / (x * x + y * y);
        double sin = (x * v - y * u) / (x * x + y * y);
        if (!(Math.hypot(cos, sin) * Math.max(poster.width(), poster.height()) >= SMALLEST)) return 0;
        int votes = 0;
        for (var pair : pairs) {
            double across = (pair.x() - one.x()) * poster.width();
            double down = (pair.y() - one.y()) * poster.height();
            if (Math.abs(cos * across - sin * down - (pair.u() - one.u()) * seen.sign()) < ROUGHLY
                    && Math.abs(sin * across + cos * down - pair.v() + one.v()) < ROUGHLY) votes++;
        }
        return votes;
    }

    static @Nullable Laid of(Sketch poster, Seen seen) {
        return new RansacMatcher(poster, seen, seen.edge()).find();
    }

    private @Nullable Laid find() {
        var homography = agreed(alike(1));
        for (int i = 0; homography != null && i < 3; i++) {
            var near = exact(around(homography), homography);
            homography = near.size() < FEWEST ? null : Homography.of(near);
        }
        if (homography == null || !homography.isSeen()) return null;
        return new Laid(homography, cells(exact(around(homography), homography)));
    }

    /** A pair, and the ratio of its difference to that of the next best match. A lower ratio is less ambiguous. */
    private record Alike(Pair pair, double ratio) {}

    /** Returns for each point of the poster the most similar point of the photo, if unambiguous; least ambiguous first. */
    private List<Pair> alike(int step) {
        var pairs = new ArrayList<Alike>();
        for (int i = 0; i < poster.points().size(); i += step) {
            var point = poster.points().get(i);
            var best = new Nearest(point);
            seen.index().near(point, number -> best.offer(seen.points().get(number)));
            var other = best.point;
            if (other != null && best.least <= ALIKE && best.least < PLAINLY * best.second)
                pairs.add(new Alike(pair(point, other), (double) best.least / best.second));
        }
        return pairs.stream()
                .sorted(Comparator.comparing(Alike::ratio))
                .map(Alike::pair)
                .toList();
    }

    /** The most similar of some points, and the difference of the most similar one at another position. */
    private static final class Nearest {
        private final Point of;
        private @Nullable Point point;
        private int least = FARTHEST;
        private int second = FARTHEST;

        Nearest(Point of) {
            this.of = of;
        }

        void offer(Point other) {
            int unlikeness = of.unlikeness(other);
            // the same corner at another scale does not count as the second best
            boolean isElsewhere = point != null && !isSamePlace(point, other);
            if (unlikeness < least) {
                if (isElsewhere) second = least;
                least = unlikeness;
                point = other;
            } else if (isElsewhere && unlikeness < second) second = unlikeness;
        }
    }

    private static boolean isSamePlace(Point one, Point other) {
        return Math.abs(one.x() - other.x()) < EXACT && Math.abs(one.y() - other.y()) < EXACT;
    }

    private Pair pair(Point of, Point in) {
        return new Pair(of.x() / poster.width(), of.y() / poster.height(), in.x() / edge, in.y() / edge);
    }

    private @Nullable Homography agreed(List<Pair> pairs) {
        if (pairs.size() < FEWEST) return null;
        var random = new Random(pairs.size());
        Homography best = null;
        int most = FEWEST - 1;
        // the more pairs agree, the fewer tries are necessary
        for (int i = 0; i < Math.min(TRIES, ENOUGH * Math.pow((double) pairs.size() / most, 4)); i++) {
            int among = Math.min(pairs.size(), FIRST + 2 * i * pairs.size() / TRIES);
            var homography = Homography.of(four(pairs, random, Math.max(FEWEST, among)));
            // four close points are inaccurate at a distance, so the homography is fitted again to all agreeing pairs
            for (int again = 0; homography != null && homography.isSeen(); again++) {
                int agreeing = agreeing(pairs, homography);
                if (agreeing <= most) break;
                most = agreeing;
                best = homography;
                homography = again < AGAIN ? Homography.of(exact(pairs, homography)) : null;
            }
        }
        return best;
    }

    private static List<Pair> four(List<Pair> pairs, Random random, int among) {
        return random.ints(0, among).distinct().limit(4).mapToObj(pairs::get).toList();
    }

    private int agreeing(List<Pair> pairs, Homography homography) {
        int agreeing = 0;
        for (var pair : pairs) if (homography.error(pair) * edge <= EXACT) agreeing++;
        return agreeing;
    }

    private List<Pair> exact(List<Pair> pairs, Homography homography) {
        return pairs.stream()
                .filter(pair -> homography.error(pair) * edge <= EXACT)
                .toList();
    }

    /** Returns for each point of the poster the most similar point near its expected position in the photo. */
    private List<Pair> around(Homography homography) {
        var pairs = new ArrayList<Pair>();
        for (var point : poster.points()) {
            double x = point.x() / poster.width();
            double y = point.y() / poster.height();
            double across = homography.across(x, y) * edge;
            double down = homography.down(x, y) * edge;
            Point best = null;
            int least = NEARLY_ALIKE + 1;
            for (var other : seen.beside(down)) {
                if (Math.abs(other.x() - across) > NEAR) continue;
                int unlikeness = point.unlikeness(other);
                if (unlikeness < least) {
                    least = unlikeness;
                    best = other;
                }
            }
            if (best != null) pairs.add(pair(point, best));
        }
        return pairs;
    }

    private static int cells(List<Pair> pairs) {
        var cells = new BitSet();
        for (var pair : pairs) cells.set(cell(pair.y()) * GRID + cell(pair.x()));
        return cells.cardinality();
    }

    private static int cell(double share) {
        return Math.max(0, Math.min(GRID - 1, (int) (share * GRID)));
    }
}
