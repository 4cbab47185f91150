package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.crawl.CopyQueries.Candidate;
import vn.lantoa.coverage.crawl.CopyQueries.Holder;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.rendition.picture.CopyTool.Looks;

/** Copies that are certain, and copies that wait for a person. */
class CopyRulesTest {
    private static final AssetId ONE = new AssetId(new UUID(0, 1));
    private static final AssetId OTHER = new AssetId(new UUID(0, 2));

    private final List<Candidate> candidates = new ArrayList<>();
    private final List<Holder> holders = new ArrayList<>();

    @Test
    void a_copy_with_all_content_is_certain_despite_additions() {
        candidate(ONE, 1, 1);

        assertMatches("look 0 1000 3 500 120 80").containsExactly(tuple(ONE, 1, 99, FindState.CONFIRMED));
        assertMatches("look 0 1000 4 500 0 80").containsExactly(tuple(ONE, 1, 99, FindState.PROPOSED));
        assertMatches("look 0 1000 0 500 121 80").containsExactly(tuple(ONE, 1, 100, FindState.PROPOSED));
        assertMatches("look 0 1000 0 500 0 59").containsExactly(tuple(ONE, 1, 100, FindState.PROPOSED));
        assertMatches("look 0 79 0 500 0 80").containsExactly(tuple(ONE, 1, 100, FindState.PROPOSED));
    }

    @Test
    void small_or_different_pictures_are_no_match() {
        candidate(ONE, 1, 1);

        assertMatches("look 0 1000 401 500 0 80").isEmpty();
        assertMatches("look 0 39 0 500 0 80").isEmpty();
        assertMatches("look 0 1000 0 500 0 49").isEmpty();
        assertMatches("").isEmpty();
    }

    @Test
    void distinguishing_blocks_choose_the_version_or_a_person_decides() {
        candidate(ONE, 2, 1);
        candidate(ONE, 1, 1);
        var looks = "look 0 1000 3 500 0 100\nlook 1 1000 0 500 0 100\n";

        assertMatches(looks + "rather 1 0 4\nrather 0 1 1").containsExactly(tuple(ONE, 1, 100, FindState.CONFIRMED));
        assertMatches(looks + "rather 1 0 3\nrather 0 1 1").containsExactly(tuple(ONE, 1, 100, FindState.PROPOSED));
        assertMatches("look 0 1000 0 500 0 100\nlook 1 1000 0 500 0 100")
                .containsExactly(tuple(ONE, 2, 100, FindState.PROPOSED));
    }

    @Test
    void the_worse_of_two_assets_is_dropped_and_equal_ones_both_proposed() {
        candidate(ONE, 1, 1);
        candidate(OTHER, 1, 1);

        assertMatches("look 0 1000 0 500 0 100\nlook 1 1000 300 500 0 100")
                .containsExactly(tuple(ONE, 1, 100, FindState.CONFIRMED));
        assertMatches("look 0 1000 0 500 0 100\nlook 1 1000 0 500 0 100")
                .containsExactly(tuple(ONE, 1, 100, FindState.PROPOSED), tuple(OTHER, 1, 100, FindState.PROPOSED));
    }

    @Test
    void one_page_is_proposed_and_half_of_the_pages_are_certain() {
        candidate(ONE, 1, 3);

        assertMatches("look 0 1000 0 500 0 100").containsExactly(tuple(ONE, 1, 100, FindState.PROPOSED));

        var first = candidates.get(0);
        candidates.add(new Candidate(first.original(), 2, first.box(), 2, first.copiedBox()));
        assertMatches("look 0 1000 0 500 0 100\nlook 1 1000 0 500 0 100")
                .containsExactly(tuple(ONE, 1, 100, FindState.CONFIRMED));
    }

    private void candidate(AssetId asset, int version, int pages) {
        var original = Sha256.of(new byte[] {(byte) candidates.size()});
        candidates.add(new Candidate(original, 1, "0,0,10000,10000", 1, "0,0,10000,10000"));
        holders.add(new Holder(asset, version, original, "image/png", 1, pages));
    }

    private AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertMatches(String looks) {
        return assertThat(CopyRules.matches(candidates, holders, Looks.parse(looks)))
                .extracting(Match::asset, Match::version, Match::likeness, Match::state);
    }
}
