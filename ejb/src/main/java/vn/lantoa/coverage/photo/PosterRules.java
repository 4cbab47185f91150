package vn.lantoa.coverage.photo;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.photo.PosterQueries.Original;
import vn.lantoa.coverage.photo.PosterViewer.Shown;
import vn.lantoa.rendition.poster.CopyVerdict;
import vn.lantoa.rendition.poster.CopyVerdict.Outcome;
import vn.lantoa.rendition.poster.Place;
import vn.lantoa.rendition.poster.PosterTool.DetectedPoster;
import vn.lantoa.rendition.poster.PosterTool.PhotoContents;

/**
 * The rules for released posters that a picture shows. A poster is certain only if the picture says the same and no
 * other version says it as well. If the picture says something else than each similar poster, it is an alarm. Other
 * matches are proposed or dropped. Stateless.
 */
final class PosterRules {
    /** Minimum features, blocks and percentage of a poster that is compared. */
    private static final int CELLS = 10;

    private static final int TOLD = 30;
    private static final int SHARE = 25;

    /** Minimum features and blocks for certainty and for an alarm. */
    private static final int SURELY_CELLS = 20;

    private static final int SURELY_TOLD = 60;

    /**
     * Minimum number of blocks that favour one of two posters, their minimum ratio to the blocks that favour the other,
     * and the minimum difference of the shares, in percent.
     */
    private static final int DECISIVE = 4;

    private static final int TIMES = 4;
    private static final int PLAINLY = 15;

    /** Maximum number of similar posters in one place, and of posters in a picture, that are compared. */
    private static final int MOST = 3;

    private static final int PLACES = 4;

    private PosterRules() {}

    /** A poster that the picture may show. */
    record Rival(Original original, DetectedPoster seen) {}

    /** @param verdict null if the picture does not show the poster */
    record Compared(Rival rival, @Nullable CopyVerdict verdict) {
        private boolean is(Outcome outcome) {
            return verdict != null && verdict.outcome() == outcome;
        }
    }

    /** Returns the posters that are similar to each place of the picture, the most similar first, one per version. */
    static List<List<Rival>> places(PhotoContents seen, List<Original> originals) {
        var open = new ArrayList<>(seen.posters().stream()
                .filter(PosterRules::isShown)
                .sorted(Comparator.comparing(DetectedPoster::share).reversed())
                .toList());
        var places = new ArrayList<List<Rival>>();
        while (!open.isEmpty() && places.size() < PLACES) {
            var place = open.get(0);
            var there = open.stream().filter(one -> isSamePlace(one, place)).toList();
            open.removeAll(there);
            places.add(rivals(there, seen, originals));
        }
        return places;
    }

    private static List<Rival> rivals(List<DetectedPoster> there, PhotoContents seen, List<Original> originals) {
        var best = there.stream()
                .reduce((one, other) -> isBetter(other, one, seen) ? other : one)
                .orElseThrow();
        var rivals = new ArrayList<>(List.of(new Rival(originals.get(best.number()), best)));
        for (var one : there) {
            var other = originals.get(one.number());
            boolean isNew = rivals.stream().noneMatch(each -> each.original().isSameVersion(other));
            if (isNew && rivals.size() < MOST && !isBeaten(one, best, seen)) rivals.add(new Rival(other, one));
        }
        return rivals;
    }

    /** Decides what one place of a picture shows. */
    static List<Shown> decided(List<Compared> rivals) {
        var same = rivals.stream().filter(one -> one.is(Outcome.SAME)).toList();
        if (!same.isEmpty()) {
            boolean isSure = same.size() == 1 && isSure(same.get(0).rival().seen());
            var state = isSure ? SightingState.CONFIRMED : SightingState.PROPOSED;
            return same.stream().map(one -> shown(one, state)).toList();
        }
        var possible = rivals.stream()
                .filter(one -> one.is(Outcome.TOO_SMALL_TO_TELL) || one.is(Outcome.HARMLESS_CHANGE))
                .toList();
        if (!possible.isEmpty())
            return possible.stream()
                    .map(one -> shown(one, SightingState.PROPOSED))
                    .toList();
        return rivals.stream()
                .filter(one -> one.is(Outcome.CHANGED_TEXT))
                .limit(1)
                .map(one -> shown(one, isSure(one.rival().seen()) ? SightingState.ALARM : SightingState.PROPOSED))
                .toList();
    }

    private static Shown shown(Compared one, SightingState state) {
        var places = one.verdict() == null || state != SightingState.ALARM
                ? List.<Place>of()
                : one.verdict().places();
        return new Shown(one.rival().original(), one.rival().seen(), state, places, null);
    }

    private static boolean isShown(DetectedPoster one) {
        return one.cells() >= CELLS && one.told() >= TOLD && one.share() >= SHARE;
    }

    private static boolean isSure(DetectedPoster one) {
        return one.cells() >= SURELY_CELLS && one.told() >= SURELY_TOLD;
    }

    private static boolean isBetter(DetectedPoster one, DetectedPoster other, PhotoContents seen) {
        int blocks = blocks(one, other, seen) - blocks(other, one, seen);
        return Math.abs(blocks) >= DECISIVE ? blocks > 0 : one.share() > other.share();
    }

    private static boolean isBeaten(DetectedPoster one, DetectedPoster best, PhotoContents seen) {
        int blocks = blocks(best, one, seen);
        return blocks >= DECISIVE && blocks >= TIMES * blocks(one, best, seen) || one.share() + PLAINLY <= best.share();
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
