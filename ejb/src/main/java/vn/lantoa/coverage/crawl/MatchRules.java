package vn.lantoa.coverage.crawl;

import java.util.List;
import vn.lantoa.coverage.crawl.Match.Copied;
import vn.lantoa.coverage.crawl.Match.CopiedVersion;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;

/** The rules for certain matches and those that wait for a person: a wrong match is worse than a missing one. */
final class MatchRules {
    static final int CERTAIN = 100;

    /** Minimum size in bytes of a compared file: smaller ones are icons and lines that every site has. */
    static final int SMALLEST = 2 << 10;

    /**
     * Minimum share of a text's shingles, in percent, for proposing a copy of half of it or more. About eighty shingles
     * of a page's text are stored; of its half, at least two fifths are found with 95 % probability.
     */
    static final int COPIED = 40;

    /** The share from which on the match is certain. */
    private static final int COPIED_FOR_SURE = 80;

    private MatchRules() {}

    /** Equal bytes; if several assets have them, the displayed one cannot be determined. */
    static List<Match> sameBytes(List<CopiedVersion> holders) {
        var state = holders.size() == 1 ? FindState.CONFIRMED : FindState.PROPOSED;
        return holders.stream()
                .map(one -> new Match(FindReason.SAME_BYTES, one.asset(), one.version(), "", CERTAIN, state))
                .toList();
    }

    /** Partially copied texts; if several assets match, none is chosen without a person. */
    static List<Match> sameText(List<Copied> copied) {
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
