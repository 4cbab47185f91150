package vn.lantoa.rendition.poster;

import java.util.BitSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import vn.lantoa.rendition.poster.Homography.Pair;

/**
 * Matcher that finds the position of a poster in a photo (RANSAC). Four random pairs of similar points define a
 * candidate homography; the homography with the most agreeing pairs wins. Poster coordinates are fractions of width and
 * height, photo coordinates fractions of the longer edge.
 */
record RansacMatcher(Matches matches, int edge) {
    private static final int TRIES = 4000;
    private static final int ENOUGH = 40;

    /**
     * The number of most similar pairs among which the first tries choose. Later tries choose among more and more
     * pairs.
     */
    static final int FIRST = 24;

    private static final int FEWEST = 10;

    /** The maximum distance in pixels at which a point counts as matching. */
    static final double EXACT = 5;

    private static final int AGAIN = 3;
    private static final int GRID = 16;

    /**
     * The position of a poster.
     *
     * @param cells the number of cells of the poster, in a grid of 16 by 16, with matching points
     */
    record Laid(Homography homography, int cells) {}

    static @Nullable Laid of(Sketch poster, Seen seen) {
        return new RansacMatcher(new Matches(poster, seen), seen.edge()).find();
    }

    private @Nullable Laid find() {
        var homography = agreed(matches.alike(1));
        for (int i = 0; homography != null && i < 3; i++) {
            var near = exact(matches.around(homography), homography);
            homography = near.size() < FEWEST ? null : Homography.of(near);
        }
        if (homography == null || !homography.isSeen()) return null;
        return new Laid(homography, cells(exact(matches.around(homography), homography)));
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

    private static int cells(List<Pair> pairs) {
        var cells = new BitSet();
        for (var pair : pairs) cells.set(cell(pair.y()) * GRID + cell(pair.x()));
        return cells.cardinality();
    }

    private static int cell(double share) {
        return Math.max(0, Math.min(GRID - 1, (int) (share * GRID)));
    }
}
