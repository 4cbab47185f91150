package vn.lantoa.asset;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class VersionStateTest {
    private static final Map<VersionState, Set<VersionState>> MATRIX = Map.of(
            VersionState.RECEIVED, Set.of(VersionState.READY, VersionState.REFUSED),
            VersionState.READY, Set.of(),
            VersionState.REFUSED, Set.of());

    @ParameterizedTest
    @EnumSource(VersionState.class)
    void allows_exactly_the_documented_transitions(VersionState from) {
        assertThat(MATRIX).containsKey(from);
        for (var to : VersionState.values())
            assertThat(from.mayBecome(to))
                    .as("%s -> %s", from, to)
                    .isEqualTo(MATRIX.getOrDefault(from, Set.of()).contains(to));
    }
}
