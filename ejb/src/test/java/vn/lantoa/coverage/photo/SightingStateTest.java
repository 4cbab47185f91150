package vn.lantoa.coverage.photo;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.coverage.photo.SightingState.ALARM;
import static vn.lantoa.coverage.photo.SightingState.CONFIRMED;
import static vn.lantoa.coverage.photo.SightingState.FORGED;
import static vn.lantoa.coverage.photo.SightingState.MISTAKEN;
import static vn.lantoa.coverage.photo.SightingState.PROPOSED;
import static vn.lantoa.coverage.photo.SightingState.REFUSED;

import java.util.EnumSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class SightingStateTest {
    private static final Map<SightingState, Set<SightingState>> MATRIX =
            Map.of(PROPOSED, Set.of(CONFIRMED, REFUSED), CONFIRMED, Set.of(REFUSED), REFUSED, Set.of(CONFIRMED));

    /** Alarms are decided by another use case. */
    private static final Set<SightingState> ALARMS = EnumSet.of(ALARM, FORGED, MISTAKEN);

    @ParameterizedTest
    @EnumSource
    void allows_exactly_the_documented_transitions(SightingState from) {
        for (var to : SightingState.values())
            assertThat(from.mayBecome(to))
                    .isEqualTo(!ALARMS.contains(from)
                            && Objects.requireNonNull(MATRIX.get(from)).contains(to));
    }
}
