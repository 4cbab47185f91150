package vn.lantoa.coverage.crawl;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.crawl.CopyQueries.Holder;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.rendition.picture.CopyTool.Look;
import vn.lantoa.rendition.picture.CopyTool.Looks;

/**
 * The rules for what is taken for a copy of a picture or a page, after an exact comparison. Certain is what shows all that
 * its original tells, at most with something put where that was plain, and what no other original explains as well. What
 * hides or changes something of it is proposed: a stamp over a text, a text in another language, another version.
 */
final class CopyRules {
    /** The fewest blocks that tell something by which a copy is certain, and by which it is proposed. */
    private static final int SURELY_TOLD = 80;

    private static final int TOLD = 40;

    /** The least percentage of what its original tells that a copy shows at all: without a tenth at each edge, and less. */
    private static final int SURELY_SEEN = 60;

    private static final int SEEN = 50;

    /** The least likeness, in percent, that is proposed. */
    private static final int ALIKE = 60;

    /** The least likeness of two frames that are taken for the same, in percent. */
    private static final int SAME_FRAME = 90;

    /** The most blocks, of a thousand, that may be lost, and those of a hundred on which something may be added. */
    private static final int LOST = 3;

    private static final int ADDED = 8;

    /** The least blocks that decide between two originals, and their least share of all that speak at all. */
    private static final int DECISIVE = 2;

    private static final int TIMES = 4;

    /** The percentage of likeness by which one is plainly the better one. */
    private static final int PLAINLY = 10;

    private CopyRules() {}

    /** What a copy has in common with one version. */
    private record Shown(Holder holder, Look look, boolean isSure) {
        int likeness() {
            return CopyRules.likeness(look);
        }
    }

    /** The matches of a copy, at most one for each asset. */
    static List<Match> matches(List<Candidate> candidates, List<Holder> holders, Looks looks) {
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

    private static Match match(Shown one, FindState state) {
        return new Match(
                FindReason.SAME_PICTURE, one.holder().asset(), one.holder().version(), "", one.likeness(), state);
    }

    private static Stream<Shown> shown(Holder holder, List<Candidate> candidates, Looks looks) {
        var its = looks.all().stream()
                .filter(one -> one.pair() < candidates.size()
                        && candidates.get(one.pair()).original().equals(holder.original())
                        && isAlike(one))
                .toList();
        // a page alone may be the same in many documents
        long pages = its.stream()
                .filter(CopyRules::isSure)
                .map(one -> candidates.get(one.pair()).page())
                .distinct()
                .count();
        return its.stream()
                .reduce((one, other) -> likeness(other) > likeness(one) ? other : one)
                .map(one -> new Shown(holder, one, pages > 0 && 2 * pages >= holder.pages()))
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

    /** True of two frames of films that show the same: something moves between two, and is drawn softer when stored anew. */
    static boolean isSameFrame(Look look) {
        return look.told() >= TOLD && look.seen() >= SEEN && likeness(look) >= SAME_FRAME;
    }

    private static int likeness(Look look) {
        return look.told() == 0 ? 0 : (look.told() - look.lost()) * 100 / look.told();
    }

    private static Shown best(List<Shown> shown, Looks looks) {
        return shown.stream()
                .reduce((one, other) -> isBetter(other, one, looks) ? other : one)
                .orElseThrow();
    }

    private static boolean isBetter(Shown one, Shown other, Looks looks) {
        int blocks = blocks(one, other, looks) - blocks(other, one, looks);
        return Math.abs(blocks) >= DECISIVE ? blocks > 0 : one.likeness() > other.likeness();
    }

    private static boolean isBeaten(Shown one, Shown best, Looks looks) {
        int blocks = blocks(best, one, looks);
        return blocks >= DECISIVE && blocks >= TIMES * blocks(one, best, looks)
                || one.likeness() + PLAINLY <= best.likeness();
    }

    /** The blocks that speak for the one and against the other. */
    private static int blocks(Shown one, Shown other, Looks looks) {
        return looks.preferences().stream()
                .filter(each -> each.pair() == one.look().pair()
                        && each.other() == other.look().pair())
                .mapToInt(each -> each.blocks())
                .sum();
    }
}
