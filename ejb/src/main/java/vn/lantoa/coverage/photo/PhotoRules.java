package vn.lantoa.coverage.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.photo.PosterQueries.Poster;
import vn.lantoa.rendition.poster.PosterTool.DetectedPoster;
import vn.lantoa.rendition.poster.PosterTool.PhotoContents;

/**
 * The rules for sightings in a photo. A sighting is certain in two cases: an officer of the unit sent the photo and the
 * photo shows a printed code, or the features of the poster lie on a plane, the picture agrees block by block without a
 * different or hidden part, and no other poster agrees nearly as well at that position. Other matches are proposed or
 * dropped. Stateless.
 */
final class PhotoRules {
    /** Minimum features, blocks and percentage for a proposal and for certainty. */
    private static final int CELLS = 10;

    private static final int TOLD = 30;
    private static final int SHARE = 25;
    private static final int SURELY_CELLS = 25;
    private static final int SURELY_TOLD = 60;
    private static final int SURELY_SHARE = 80;

    /** Maximum number of adjacent different blocks in a certain sighting. */
    private static final int HOLE = 6;

    /**
     * Minimum number of blocks that favour one of two posters, their minimum ratio to the blocks that favour the other,
     * and the minimum difference of the shares, in percent.
     */
    private static final int DECISIVE = 4;

    private static final int TIMES = 4;
    private static final int PLAINLY = 15;

    /** Maximum number of proposals per poster in a photo. */
    private static final int MOST = 3;

    private PhotoRules() {}

    /** Content recognised in a photo. */
    record Sighting(AssetId asset, int version, SightingReason reason, int likeness, SightingState state) {}

    /** A version whose printed code is in the photo. */
    record Printed(AssetId asset, int version) {}

    /** Returns the sightings, with at most one certain version per asset. */
    static List<Sighting> sightings(
            PhotoContents seen, List<Poster> posters, List<Printed> printed, boolean isOfOfficer) {
        var all = new ArrayList<Sighting>();
        var sure = isOfOfficer ? SightingState.CONFIRMED : SightingState.PROPOSED;
        for (var one : printed.stream().distinct().toList())
            all.add(new Sighting(one.asset(), one.version(), SightingReason.CODE, 100, sure));
        var open = new ArrayList<>(seen.posters().stream()
                .filter(PhotoRules::isShown)
                .sorted(Comparator.comparing(PhotoRules::share).reversed())
                .toList());
        while (!open.isEmpty()) {
            var place = open.get(0);
            var there = open.stream().filter(one -> isSamePlace(one, place)).toList();
            open.removeAll(there);
            boolean isCoded = there.stream().anyMatch(one -> isOneOf(posters.get(one.number()), printed));
            if (!isCoded) all.addAll(place(there, seen, posters, sure));
        }
        return all;
    }

    private static boolean isOneOf(Poster poster, List<Printed> printed) {
        return printed.stream().anyMatch(one -> one.asset().equals(poster.asset()));
    }

    /** Returns the sightings of one poster in the photo. */
    private static List<Sighting> place(
            List<DetectedPoster> there, PhotoContents seen, List<Poster> posters, SightingState sure) {
        var best = there.stream()
                .reduce((one, other) -> isBetter(other, one, seen) ? other : one)
                .orElseThrow();
        var its = posters.get(best.number());
        var rivals = there.stream()
                .filter(one -> !posters.get(one.number()).isSameVersion(its) && !isBeaten(one, best, seen))
                .toList();
        boolean isCertain = rivals.isEmpty() && isSure(best);
        var found = new ArrayList<>(List.of(sighting(its, best, isCertain ? sure : SightingState.PROPOSED)));
        for (var one : rivals) {
            var other = posters.get(one.number());
            boolean isThere = found.stream()
                    .anyMatch(each -> each.asset().equals(other.asset()) && each.version() == other.version());
            if (!isThere && found.size() < MOST) found.add(sighting(other, one, SightingState.PROPOSED));
        }
        return found;
    }

    private static Sighting sighting(Poster poster, DetectedPoster shown, SightingState state) {
        return new Sighting(poster.asset(), poster.version(), SightingReason.POINTS, share(shown), state);
    }

    private static boolean isShown(DetectedPoster one) {
        return one.cells() >= CELLS && one.told() >= TOLD && share(one) >= SHARE;
    }

    private static boolean isSure(DetectedPoster one) {
        return one.cells() >= SURELY_CELLS
                && one.told() >= SURELY_TOLD
                && share(one) >= SURELY_SHARE
                && one.hole() <= HOLE;
    }

    private static int share(DetectedPoster one) {
        return one.told() == 0 ? 0 : one.kept() * 100 / one.told();
    }

    private static boolean isBetter(DetectedPoster one, DetectedPoster other, PhotoContents seen) {
        int blocks = blocks(one, other, seen) - blocks(other, one, seen);
        return Math.abs(blocks) >= DECISIVE ? blocks > 0 : share(one) > share(other);
    }

    private static boolean isBeaten(DetectedPoster one, DetectedPoster best, PhotoContents seen) {
        int blocks = blocks(best, one, seen);
        return blocks >= DECISIVE && blocks >= TIMES * blocks(one, best, seen) || share(one) + PLAINLY <= share(best);
    }

    private static int blocks(DetectedPoster one, DetectedPoster other, PhotoContents seen) {
        return seen.preferences().stream()
                .filter(each -> each.number() == one.number() && each.other() == other.number())
                .mapToInt(each -> each.blocks())
                .sum();
    }

    /** Returns true if the centre of one poster lies within the other poster. */
    private static boolean isSamePlace(DetectedPoster one, DetectedPoster other) {
        return isWithin(one, other) || isWithin(other, one);
    }

    private static boolean isWithin(DetectedPoster inner, DetectedPoster outer) {
        return isBetween(middle(inner, 0), outer, 0) && isBetween(middle(inner, 1), outer, 1);
    }

    private static int middle(DetectedPoster one, int from) {
        var c = one.corners();
        return (c.get(from) + c.get(from + 2) + c.get(from + 4) + c.get(from + 6)) / 4;
    }

    private static boolean isBetween(int value, DetectedPoster one, int from) {
        var c = one.corners();
        int least = Math.min(Math.min(c.get(from), c.get(from + 2)), Math.min(c.get(from + 4), c.get(from + 6)));
        int most = Math.max(Math.max(c.get(from), c.get(from + 2)), Math.max(c.get(from + 4), c.get(from + 6)));
        return value >= least && value <= most;
    }
}
