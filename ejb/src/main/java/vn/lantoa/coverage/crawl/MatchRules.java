package vn.lantoa.coverage.crawl;

import java.util.List;
import vn.lantoa.coverage.crawl.Match.Copied;
import vn.lantoa.coverage.crawl.Match.Held;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;

/** The rules for what is taken for a use, and what waits for a person: wrong is worse than missing. */
final class MatchRules {
    static final int CERTAIN = 100;

    /** The smallest file that is compared, in bytes: smaller ones are icons and rules that every site has. */
    static final int SMALLEST = 2 << 10;

    /**
     * The least share of the marks of a text, in percent, by which it is proposed as a copy of half of it or more. Of a text
     * of a page some eighty are kept, by chance: of its half there are two fifths at least, nineteen times of twenty.
     */
    static final int COPIED = 40;

    /** The share from which on nobody needs to look. */
    private static final int COPIED_FOR_SURE = 80;

    private MatchRules() {}

    /** The same bytes; where several assets have them, nobody can say which of them is shown. */
    static List<Match> sameBytes(List<Held> holders) {
        var state = holders.size() == 1 ? FindState.CONFIRMED : FindState.PROPOSED;
        return holders.stream()
                .map(one -> new Match(FindReason.SAME_BYTES, one.asset(), one.version(), "", CERTAIN, state))
                .toList();
    }

    /** Texts that are copied in part; where several assets have it, none is taken without a person. */
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
