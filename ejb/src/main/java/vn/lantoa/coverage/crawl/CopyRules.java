package vn.lantoa.coverage.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.crawl.CopyQueries.Holder;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.rendition.picture.CopyTool.Look;
import vn.lantoa.rendition.picture.CopyTool.Looks;

/**
 * The rules for copies of a picture or a page, after an exact comparison. A copy is certain if it shows all content of
 * its original, has additions only where the original was plain, and no other original matches equally. A copy with
 * hidden or changed content is only proposed, for example if a stamp covers a text, or if it shows another language or
 * version.
 */
final class CopyRules {
    /** Minimum number of blocks with content for a certain and for a proposed copy. */
    private static final int SURELY_TOLD = 80;

    private static final int TOLD = 40;

    /** Minimum percentage of the original's content in a copy; allows cropping a tenth at each edge. */
    private static final int SURELY_SEEN = 60;

    private static final int SEEN = 50;

    /** Minimum similarity, in percent, of a proposal. */
    private static final int ALIKE = 60;

    /** Minimum similarity, in percent, of two equal frames. */
    private static final int SAME_FRAME = 90;

    /** Maximum number of lost blocks per thousand, and of blocks with additions per hundred. */
    private static final int LOST = 3;

    private static final int ADDED = 8;

    /**
     * Minimum number of blocks that favour one of two originals, and their minimum ratio to the blocks that favour the
     * other.
     */
    private static final int DECISIVE = 2;

    private static final int TIMES = 4;

    /** Minimum difference of similarity, in percent, at which one original is considered clearly better. */
    private static final int PLAINLY = 10;

    private CopyRules() {}

    /** The similarity of a copy and one version. */
    private record CopyMatch(Holder holder, Look look, boolean isSure) {
        int likeness() {
            return CopyRules.likeness(look);
        }
    }

    /** Returns the matches of a copy, at most one per asset. */
    static List<Match> matches(List<CopyQueries.Candidate> candidates, List<Holder> holders, Looks looks) {
        var shown =
                holders.stream().flatMap(one -> shown(one, candidates, looks)).toList();
        if (shown.isEmpty()) return List.of();
        var best = best(shown, looks);
        var rivals = shown.stream()
                .filter(one -> !one.holder().isSameVersion(best.holder()) && !isBeaten(one, best, looks))
                .toList();
        if (best.isSure() && rivals.isEmpty()) return List.of(match(best, FindState.CONFIRMED));
        var matches = new ArrayList<>(List.of(match(best, FindState.PROPOSED)));
        for (var one : rivals)
            if (matches.stream().noneMatch(match -> one.holder().asset().equals(match.asset())))
                matches.add(match(one, FindState.PROPOSED));
        return matches;
    }

    private static Match match(CopyMatch one, FindState state) {
        return new Match(
                FindReason.SAME_PICTURE, one.holder().asset(), one.holder().version(), "", one.likeness(), state);
    }

    private static Stream<CopyMatch> shown(Holder holder, List<CopyQueries.Candidate> candidates, Looks looks) {
        var its = looks.all().stream()
                .filter(one -> one.pair() < candidates.size()
                        && candidates.get(one.pair()).original().equals(holder.original())
                        && isAlike(one))
                .toList();
        // a single page may be the same in many documents
        long pages = its.stream()
                .filter(CopyRules::isSure)
                .map(one -> candidates.get(one.pair()).page())
                .distinct()
                .count();
        return its.stream()
                .reduce((one, other) -> likeness(other) > likeness(one) ? other : one)
                .map(one -> new CopyMatch(holder, one, pages > 0 && 2 * pages >= holder.pages()))
                .stream();
    }

    private static boolean isAlike(Look look) {
        return look.told() >= TOLD && look.seen() >= SEEN && likeness(look) >= ALIKE;
    }

    private static boolean isSure(Look look) {
        return look.told() >= SURELY_TOLD
                && look.seen() >= SURELY_SEEN
                && look.lost() * 1000 <= look.told() * LOST
                && look.added() * 100 <= (look.told() + look.plain()) * ADDED;
    }

    /**
     * Returns whether two film frames show the same scene. The threshold is lower than for pictures, because things
     * move between frames and saving again blurs frames.
     */
    static boolean isSameFrame(Look look) {
        return look.told() >= TOLD && look.seen() >= SEEN && likeness(look) >= SAME_FRAME;
    }

    private static int likeness(Look look) {
        return look.told() == 0 ? 0 : (look.told() - look.lost()) * 100 / look.told();
    }

    private static CopyMatch best(List<CopyMatch> shown, Looks looks) {
        return shown.stream()
                .reduce((one, other) -> isBetter(other, one, looks) ? other : one)
                .orElseThrow();
    }

    private static boolean isBetter(CopyMatch one, CopyMatch other, Looks looks) {
        int blocks = blocks(one, other, looks) - blocks(other, one, looks);
        return Math.abs(blocks) >= DECISIVE ? blocks > 0 : one.likeness() > other.likeness();
    }

    private static boolean isBeaten(CopyMatch one, CopyMatch best, Looks looks) {
        int blocks = blocks(best, one, looks);
        return blocks >= DECISIVE && blocks >= TIMES * blocks(one, best, looks)
                || one.likeness() + PLAINLY <= best.likeness();
    }

    /** Counts the blocks that favour {@code one} over {@code other}. */
    private static int blocks(CopyMatch one, CopyMatch other, Looks looks) {
        return looks.preferences().stream()
                .filter(each -> each.pair() == one.look().pair()
                        && each.other() == other.look().pair())
                .mapToInt(each -> each.blocks())
                .sum();
    }
}
