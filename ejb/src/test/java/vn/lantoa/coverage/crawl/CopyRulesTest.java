package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.assertj.core.api.AbstractListAssert;
import org.assertj.core.api.ObjectAssert;
import org.assertj.core.groups.Tuple;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.crawl.CopyRules.Seen;
import vn.lantoa.coverage.portal.FindState;
import vn.lantoa.kernel.Sha256;

/** Copies that are certain, that wait for a person, and that are an alarm. */
class CopyRulesTest {
    private static final AssetId ONE = new AssetId(new UUID(0, 1));
    private static final AssetId OTHER = new AssetId(new UUID(0, 2));
    private static final Sha256 FILE = Sha256.of(new byte[] {1});
    private static final Sha256 EXHIBIT = Sha256.of(new byte[] {2});

    @Test
    void a_picture_has_the_state_of_its_page() {
        for (var state : List.of(FindState.PROPOSED, FindState.CONFIRMED, FindState.ALARM))
            assertMatches(page(ONE, 1, 0, 1, state)).containsExactly(tuple(ONE, 1, "", state));
    }

    @Test
    void half_of_the_pages_of_a_document_are_certain_and_fewer_are_proposed() {
        var first = page(ONE, 1, 1, 3, FindState.CONFIRMED);

        assertMatches(first).containsExactly(tuple(ONE, 1, "", FindState.PROPOSED));
        assertMatches(first, first).containsExactly(tuple(ONE, 1, "", FindState.PROPOSED));
        assertMatches(first, page(ONE, 1, 2, 3, FindState.CONFIRMED))
                .containsExactly(tuple(ONE, 1, "", FindState.CONFIRMED));
    }

    @Test
    void one_changed_page_makes_a_document_an_alarm() {
        var alarm = page(ONE, 1, 2, 2, FindState.ALARM);

        assertMatches(page(ONE, 1, 1, 2, FindState.CONFIRMED), alarm)
                .containsExactly(tuple(ONE, 1, "", FindState.ALARM));
        assertThat(CopyRules.matches(FILE, List.of(alarm)))
                .extracting(Match::file, Match::exhibit)
                .containsExactly(tuple(FILE, EXHIBIT));
    }

    @Test
    void two_versions_of_one_asset_are_two_proposals_and_two_assets_two_matches() {
        assertMatches(page(ONE, 1, 0, 1, FindState.CONFIRMED), page(ONE, 2, 0, 1, FindState.PROPOSED))
                .containsExactly(tuple(ONE, 1, "1", FindState.PROPOSED), tuple(ONE, 2, "2", FindState.PROPOSED));
        assertMatches(page(ONE, 1, 0, 1, FindState.CONFIRMED), page(OTHER, 2, 0, 1, FindState.CONFIRMED))
                .containsExactly(tuple(ONE, 1, "", FindState.CONFIRMED), tuple(OTHER, 2, "", FindState.CONFIRMED));
    }

    @Test
    void stored_pages_are_read_again() {
        var all = List.of(page(ONE, 1, 0, 1, FindState.CONFIRMED), page(OTHER, 3, 2, 4, FindState.ALARM));

        assertThat(Seen.parse(Seen.text(all))).isEqualTo(all);
        assertThat(Seen.parse("")).isEmpty();
    }

    private static Seen page(AssetId asset, int version, int page, int pages, FindState state) {
        return new Seen(asset, version, page, pages, 90, state, state == FindState.ALARM ? EXHIBIT : null);
    }

    private static AbstractListAssert<?, List<? extends Tuple>, Tuple, ObjectAssert<Tuple>> assertMatches(Seen... all) {
        return assertThat(CopyRules.matches(FILE, List.of(all)))
                .extracting(Match::asset, Match::version, Match::target, Match::state);
    }
}
