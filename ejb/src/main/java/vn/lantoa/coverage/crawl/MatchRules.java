package vn.lantoa.coverage.crawl;

import java.util.List;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;

/**
 * Rules that decide which matches are certain and which wait for a person. A wrong match is worse than a missing match.
 */
final class MatchRules {
    static final int CERTAIN = 100;

    /** Minimum size in bytes of a compared file; smaller files are icons and lines that every site has. */
    static final int SMALLEST = 2 << 10;

    /**
     * Minimum share of a text's shingles, in percent, for proposing a copy of at least half of the text. About eighty
     * shingles of a page's text are stored; if half of the text was copied, at least two fifths of them are found with
     * 95 % probability.
     */
    static final int COPIED = 40;

    /** The share from which on the match is certain. */
    private static final int COPIED_FOR_SURE = 80;

    private MatchRules() {}

    /**
     * Returns the matches of equal bytes. If several assets contain the bytes, the matches are only proposed, because
     * the displayed asset cannot be determined.
     */
    static List<Match> sameBytes(List<Match.CopiedVersion> holders) {
        var state = holders.size() == 1 ? FindState.CONFIRMED : FindState.PROPOSED;
        return holders.stream()
                .map(one -> new Match(FindReason.SAME_BYTES, one.asset(), one.version(), "", CERTAIN, state))
                .toList();
    }

    /** Returns the matches of partially copied texts. If several assets match, the matches are only proposed. */
    static List<Match> sameText(List<Match.Copied> copied) {
        boolean alone = copied.size() == 1;
        return copied.stream()
                .map(one -> new Match(
                        FindReason.SAME_TEXT,
                        one.asset(),
                        one.version(),
                        "",
                        one.percent(),
                        alone && one.percent() >= COPIED_FOR_SURE ? FindState.CONFIRMED : FindState.PROPOSED))
                .toList();
    }
}
