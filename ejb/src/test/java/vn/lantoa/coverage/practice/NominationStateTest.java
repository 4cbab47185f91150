package vn.lantoa.coverage.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.coverage.practice.NominationState.CHOSEN;
import static vn.lantoa.coverage.practice.NominationState.DECLINED;
import static vn.lantoa.coverage.practice.NominationState.NOMINATED;
import static vn.lantoa.coverage.practice.NominationState.WITHDRAWN;
import static vn.lantoa.kernel.Refusals.assertConflict;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OrganisationId;

class NominationStateTest {
    private static final Actor NOMINATOR = Actor.officer(new UUID(0, 7));
    private static final Actor SECOND = Actor.officer(new UUID(0, 8));
    private static final Map<NominationState, Set<NominationState>> MATRIX = Map.of(
            NOMINATED, Set.of(CHOSEN, DECLINED, WITHDRAWN),
            CHOSEN, Set.of(DECLINED),
            DECLINED, Set.of(),
            WITHDRAWN, Set.of());

    @ParameterizedTest
    @EnumSource
    void allows_exactly_the_documented_transitions(NominationState from) {
        for (var to : Set.of(CHOSEN, DECLINED, WITHDRAWN)) {
            var nomination = nomination(from);
            if (MATRIX.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(move(nomination, to).state()).isEqualTo(to);
            } else {
                assertConflict(() -> move(nomination, to), "nomination-cannot-become");
            }
        }
    }

    @Test
    void officers_cannot_decide_their_own_nominations() {
        assertConflict(() -> nomination(NOMINATED).decide(true, NOMINATOR), "nomination-is-yours");
        assertConflict(() -> nomination(NOMINATED).decide(false, NOMINATOR), "nomination-is-yours");
    }

    static Nomination nomination(NominationState state) {
        return new Nomination(
                new NominationId(new UUID(0, 1)),
                new OrganisationId(new UUID(0, 2)),
                new AssetId(new UUID(0, 3)),
                state,
                NOMINATOR.reference());
    }

    private static Nomination move(Nomination nomination, NominationState to) {
        return to == WITHDRAWN ? nomination.withdraw() : nomination.decide(to == CHOSEN, SECOND);
    }
}
