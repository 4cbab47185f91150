package vn.lantoa.distribution.recall;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.distribution.recall.RecallState.ACKNOWLEDGED;
import static vn.lantoa.distribution.recall.RecallState.NAMED;
import static vn.lantoa.distribution.recall.RecallState.OVERDUE;
import static vn.lantoa.distribution.recall.RecallState.TOLD;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class RecallStateTest {
    private static final Map<RecallState, Set<RecallState>> DRAWN = Map.of(
            NAMED, Set.of(TOLD, OVERDUE, ACKNOWLEDGED),
            TOLD, Set.of(OVERDUE, ACKNOWLEDGED),
            OVERDUE, Set.of(ACKNOWLEDGED),
            ACKNOWLEDGED, Set.of());

    @Test
    void allows_exactly_the_documented_transitions() {
        for (var from : RecallState.values())
            for (var to : RecallState.values())
                assertThat(from.mayBecome(to))
                        .as(from + " to " + to)
                        .isEqualTo(DRAWN.getOrDefault(from, Set.of()).contains(to));
    }
}
