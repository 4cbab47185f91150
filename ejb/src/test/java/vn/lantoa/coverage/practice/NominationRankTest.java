package vn.lantoa.coverage.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetId;
import vn.lantoa.coverage.practice.NominationLine.Figures;
import vn.lantoa.coverage.practice.NominationLine.NominatedAsset;
import vn.lantoa.coverage.practice.NominationLine.Said;
import vn.lantoa.organisation.OrganisationId;

class NominationRankTest {
    @Test
    void seen_evidence_precedes_reported_and_declared_evidence() {
        var ranked = RankedNomination.rank(List.of(
                line("declared", NominationState.NOMINATED, new Figures(0, 0, 900, 9, 9)),
                line("reported", NominationState.DECLINED, new Figures(0, 1, 0, 1, 1)),
                line("seen", NominationState.CHOSEN, new Figures(1, 0, 0, 1, 1))));

        assertThat(ranked)
                .extracting(RankedNomination::rank, one -> one.line().said().unitCode())
                .containsExactly(tuple(1, "seen"), tuple(2, "reported"), tuple(3, "declared"));
    }

    @Test
    void with_as_many_uses_those_of_more_units_and_places_go_first_and_equals_share_a_place() {
        var ranked = RankedNomination.rank(List.of(
                line("b", NominationState.NOMINATED, new Figures(2, 0, 0, 2, 1)),
                line("a", NominationState.NOMINATED, new Figures(2, 0, 0, 2, 1)),
                line("places", NominationState.NOMINATED, new Figures(2, 0, 0, 3, 1)),
                line("units", NominationState.NOMINATED, new Figures(2, 0, 0, 1, 2)),
                line("none", NominationState.NOMINATED, new Figures(0, 0, 0, 0, 0))));

        assertThat(ranked)
                .extracting(RankedNomination::rank, one -> one.line().said().unitCode())
                .containsExactly(tuple(1, "units"), tuple(2, "places"), tuple(3, "a"), tuple(3, "b"), tuple(5, "none"));
    }

    @Test
    void what_was_withdrawn_has_no_place() {
        var ranked = RankedNomination.rank(List.of(
                line("withdrawn", NominationState.WITHDRAWN, new Figures(9, 0, 0, 9, 9)),
                line("first", NominationState.NOMINATED, new Figures(1, 0, 0, 1, 1))));

        assertThat(ranked)
                .extracting(RankedNomination::rank, one -> one.line().said().unitCode())
                .containsExactly(tuple(1, "first"), tuple(0, "withdrawn"));
    }

    private static NominationLine line(String unit, NominationState state, Figures figures) {
        var said = new Said(new OrganisationId(new UUID(0, 1)), unit, unit, 2026, "1.4", "Đã làm rất tốt.", state);
        var what = new NominatedAsset(new AssetId(new UUID(0, 2)), "Tờ rơi", "vi", true);
        return new NominationLine(new NominationId(new UUID(0, unit.hashCode())), said, what, figures, null, null);
    }
}
