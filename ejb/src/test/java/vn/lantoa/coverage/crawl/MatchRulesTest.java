package vn.lantoa.coverage.crawl;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.crawl.Match.CopiedVersion;
import vn.lantoa.coverage.portal.FindReason;
import vn.lantoa.coverage.portal.FindState;

class MatchRulesTest {
    private static final AssetId ONE = new AssetId(new UUID(0, 1));
    private static final AssetId OTHER = new AssetId(new UUID(0, 2));

    @Test
    void the_same_bytes_are_certain_unless_several_assets_have_them() {
        assertThat(MatchRules.sameBytes(List.of(new CopiedVersion(ONE, 2))))
                .extracting(Match::version, Match::likeness, Match::state)
                .containsExactly(tuple(2, 100, FindState.CONFIRMED));
        assertThat(MatchRules.sameBytes(List.of(new CopiedVersion(ONE, 1), new CopiedVersion(OTHER, 1))))
                .extracting(Match::state)
                .containsOnly(FindState.PROPOSED);
    }

    @Test
    void another_version_is_a_new_find() {
        assertThat(Match.of(FindReason.EMBED, new CopiedVersion(ONE, 1)).key())
                .isEqualTo("EMBED " + ONE + " 1")
                .isNotEqualTo(
                        Match.of(FindReason.EMBED, new CopiedVersion(ONE, 2)).key());
        assertThat(Match.page("/dv/1.0").key()).isEqualTo("HUB_PAGE /dv/1.0 0");
    }
}
