package vn.lantoa.place;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.place.PlaceState.CLOSED;
import static vn.lantoa.place.PlaceState.IN_USE;
import static vn.lantoa.place.PlaceState.OUT_OF_ORDER;

import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.lantoa.organisation.OrganisationId;

class PlaceStateTest {
    private static final Map<PlaceState, Set<PlaceState>> MATRIX =
            Map.of(IN_USE, Set.of(OUT_OF_ORDER, CLOSED), OUT_OF_ORDER, Set.of(IN_USE, CLOSED), CLOSED, Set.of());

    @ParameterizedTest
    @EnumSource
    void allows_exactly_the_documented_transitions(PlaceState from) {
        for (var to : PlaceState.values())
            assertThat(from.mayBecome(to))
                    .isEqualTo(Objects.requireNonNull(MATRIX.get(from)).contains(to));
    }

    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "CLOSED")
    void closed_is_final(PlaceState to) {
        var place = new Places.Locked(new PlaceId(new UUID(0, 1)), new OrganisationId(new UUID(0, 2)), "PN-1", CLOSED);

        assertConflict(() -> place.requireMove(to.slug()), "place-closed");
    }
}
