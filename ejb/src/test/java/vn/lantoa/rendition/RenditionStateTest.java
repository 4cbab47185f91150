package vn.lantoa.rendition;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class RenditionStateTest {
    private static final Map<RenditionState, Set<RenditionState>> MATRIX = Map.of(
            RenditionState.PLANNED, Set.of(RenditionState.RUNNING),
            RenditionState.RUNNING, Set.of(RenditionState.RUNNING, RenditionState.READY, RenditionState.FAILED),
            RenditionState.READY, Set.of(),
            RenditionState.FAILED, Set.of(RenditionState.PLANNED));

    @ParameterizedTest
    @EnumSource(RenditionState.class)
    void allows_exactly_the_documented_transitions(RenditionState from) {
        assertThat(MATRIX).containsKey(from);
        for (var to : RenditionState.values())
            assertThat(from.mayBecome(to))
                    .as("%s -> %s", from, to)
                    .isEqualTo(MATRIX.getOrDefault(from, Set.of()).contains(to));
    }
}
