package vn.lantoa.coverage.crawl;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.photo.FilmFrames;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.picture.CopyTool.Look;
import vn.lantoa.rendition.picture.CopyTool.Looks;

/**
 * The rules for copies of a film: most frames of the film must be frames of one original in the same order, and the
 * compared frames must be equal. A shared opening or ending alone is therefore no match.
 */
final class FilmRules {
    /** Minimum number of frames of an original: ten seconds. */
    static final int FEWEST = 5;

    private static final int WHOLE = 100;

    /** Minimum share of a film, in percent, for a proposal and for certainty. */
    private static final int PROPOSED = 30;

    private static final int CERTAIN = 60;

    /** Minimum share of equal frames among the compared frames, in percent, for proposing a match. */
    private static final int SAME_PROPOSED = 50;

    private static final int SAME_CERTAIN = 80;

    /** Minimum number of blocks with content, and minimum percentage of the content, of compared frames. */
    private static final int TOLD = 40;

    private static final int SEEN = 50;

    private FilmRules() {}

    /** The series of matching frames, one series per original, and the number of frames of the copy. */
    record Run(List<List<Candidate>> series, int frames) {

        /** Returns the share of the copy that an original explains, in percent. */
        private int share(Sha256 original) {
            int frames = series.stream()
                    .filter(one -> one.get(0).original().equals(original))
                    .mapToInt(List::size)
                    .sum();
            int all = Math.max(1, this.frames / FilmFrames.FINER);
            return Math.min(WHOLE, frames * WHOLE / all);
        }
    }

    /**
     * Returns the matches of a film, at most one per asset. If several originals match equally, the matches are only
     * proposed.
     */
    static List<Match> matches(List<Candidate> compared, List<CopyQueries.Holder> holders, Looks looks, Run run) {
        Map<Sha256, Integer> same = compared.stream()
                .map(Candidate::original)
                .distinct()
                .collect(toMap(one -> one, one -> same(one, compared, looks)));
        var good = holders.stream()
                .filter(one ->
                        run.share(one.original()) >= PROPOSED && same.getOrDefault(one.original(), 0) >= SAME_PROPOSED)
                .toList();
        var assets = new ArrayList<Match>();
        for (var one : good)
            if (assets.stream().noneMatch(match -> one.asset().equals(match.asset())))
                assets.add(match(one, run, same.getOrDefault(one.original(), 0), good.size() == 1));
        return assets;
    }

    private static Match match(CopyQueries.Holder one, Run run, int same, boolean isAlone) {
        int share = run.share(one.original());
        boolean isSure = isAlone && share >= CERTAIN && same >= SAME_CERTAIN;
        return new Match(
                FindReason.SAME_FILM,
                one.asset(),
                one.version(),
                "",
                share,
                isSure ? FindState.CONFIRMED : FindState.PROPOSED);
    }

    /** Returns the share of equal frames among the frames compared with the original, in percent. */
    private static int same(Sha256 original, List<Candidate> compared, Looks looks) {
        long all =
                compared.stream().filter(one -> one.original().equals(original)).count();
        long sure = looks.all().stream()
                .filter(one -> one.pair() < compared.size()
                        && compared.get(one.pair()).original().equals(original)
                        && isSameFrame(one))
                .count();
        return (int) (sure * WHOLE / Math.max(1, all));
    }

    /**
     * Returns whether two frames show the same scene. Things move between frames, and saving again blurs frames, so a
     * tenth of the content may differ.
     */
    private static boolean isSameFrame(Look look) {
        return look.told() >= TOLD && look.seen() >= SEEN && look.lost() * 10 <= look.told();
    }
}
