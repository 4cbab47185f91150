package vn.lantoa.rendition.poster;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.poster.Homography.Pair;
import vn.lantoa.rendition.poster.Points.Point;

/**
 * Pairs of similar points of a poster and a photo. Poster coordinates are fractions of width and height, photo
 * coordinates fractions of the longer edge.
 */
record Matches(Sketch poster, Seen seen) {
    private static final int SAMPLE = 3;

    /** The minimum size of a poster, and the tolerance of a vote, as shares of the longer edge of the photo. */
    private static final double SMALLEST = 0.1;

    private static final double ROUGHLY = 0.02;

    private static final int ALIKE = 75;
    private static final double PLAINLY = 0.88;
    private static final int FARTHEST = 95;
    private static final int NEARLY_ALIKE = 85;

    /** The maximum distance in pixels at which a match is searched. */
    private static final double NEAR = 10;

    /** Returns the number of points, of a third of them, that agree roughly on a position, a turn and a size. */
    int votes() {
        var pairs = alike(SAMPLE);
        int most = 0;
        for (int i = 0; i < Math.min(RansacMatcher.FIRST, pairs.size()); i++)
            for (int j = 0; j < i; j++) most = Math.max(most, votes(pairs, pairs.get(i), pairs.get(j)));
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

    /** A pair, and the ratio of its difference to that of the next best match. A lower ratio is less ambiguous. */
    private record Alike(Pair pair, double ratio) {}

    /** Returns for each point of the poster the most similar point of the photo, if unambiguous; least ambiguous first. */
    List<Pair> alike(int step) {
        var pairs = new ArrayList<Alike>();
        for (int i = 0; i < poster.points().size(); i += step) {
            var point = poster.points().get(i);
            var best = new Nearest(point);
            seen.near(point, number -> best.offer(seen.points().get(number)));
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
        return Math.abs(one.x() - other.x()) < RansacMatcher.EXACT
                && Math.abs(one.y() - other.y()) < RansacMatcher.EXACT;
    }

    private Pair pair(Point of, Point in) {
        return new Pair(of.x() / poster.width(), of.y() / poster.height(), in.x() / seen.edge(), in.y() / seen.edge());
    }

    /** Returns for each point of the poster the most similar point near its expected position in the photo. */
    List<Pair> around(Homography homography) {
        var pairs = new ArrayList<Pair>();
        for (var point : poster.points()) {
            double x = point.x() / poster.width();
            double y = point.y() / poster.height();
            double across = homography.across(x, y) * seen.edge();
            double down = homography.down(x, y) * seen.edge();
            Point best = null;
            int least = NEARLY_ALIKE + 1;
            for (var other : seen.between(down - NEAR, down + NEAR)) {
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
}
