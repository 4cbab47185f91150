package vn.lantoa.coverage;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.coverage.EvidenceState.CONFIRMED;
import static vn.lantoa.coverage.EvidenceState.OBJECTED;
import static vn.lantoa.coverage.EvidenceState.PROPOSED;
import static vn.lantoa.coverage.EvidenceState.VOID;
import static vn.lantoa.kernel.Refusals.assertConflict;

import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class EvidenceStateTest {
    private static final Map<EvidenceState, Set<EvidenceState>> MATRIX = Map.of(
            PROPOSED, Set.of(CONFIRMED, OBJECTED, VOID),
            CONFIRMED, Set.of(OBJECTED, VOID),
            OBJECTED, Set.of(CONFIRMED, VOID),
            VOID, Set.of(CONFIRMED));

    @ParameterizedTest
    @EnumSource
    void allows_exactly_the_documented_transitions(EvidenceState from) {
        for (var to : EvidenceState.values()) {
            var evidence = new Evidence(new EvidenceId(new UUID(0, 1)), null, from);
            if (MATRIX.getOrDefault(from, Set.of()).contains(to)) {
                assertThat(evidence.move(to).state()).isEqualTo(to);
            } else {
                assertConflict(() -> evidence.move(to), "evidence-cannot-become");
            }
        }
    }
}
