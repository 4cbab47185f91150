package vn.lantoa.approval.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.OrganisationId;

/** Contract of repositories of approval routes, in memory and real. */
public interface RoutesContract {
    RoutePlan TWO_STEPS = RoutePlan.of(RoutePlan.Step.AT_HOME, RoutePlan.Step.AT_HOME);

    ApprovalRoutes routes();

    /** An organisation without a route. */
    OrganisationId scope();

    /** A route that is set. */
    UUID set(OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan) throws Exception;

    /** Drops a route. */
    void drop(UUID route) throws Exception;

    @Test
    default void finds_the_route_of_exactly_one_scope() throws Exception {
        var scope = scope();
        var ofAll = set(scope, null, TWO_STEPS);
        var ofFilms = set(scope, AssetKind.VIDEO, RoutePlan.ONE_STEP);

        assertThat(routes().find(scope, null).map(ApprovalRoute::id)).hasValue(ofAll);
        assertThat(routes().find(scope, AssetKind.VIDEO).map(ApprovalRoute::id)).hasValue(ofFilms);
        assertThat(routes().find(scope, AssetKind.PHOTO)).isEmpty();
        assertThat(routes().get(ofAll).plan()).isEqualTo(TWO_STEPS);
        assertThat(routes().all()).extracting(ApprovalRoute::id).contains(ofAll, ofFilms);
    }

    @Test
    default void uses_the_most_specific_route() throws Exception {
        var scope = scope();
        set(scope, null, TWO_STEPS);
        set(scope, AssetKind.VIDEO, RoutePlan.ONE_STEP);

        assertThat(routes().planFor(scope, AssetKind.VIDEO)).isEqualTo(RoutePlan.ONE_STEP);
        assertThat(routes().planFor(scope, AssetKind.PHOTO)).isEqualTo(TWO_STEPS);
    }

    @Test
    default void finds_no_deleted_or_unset_route() throws Exception {
        var scope = scope();
        var route = set(scope, null, TWO_STEPS);

        drop(route);

        assertThat(routes().find(scope, null)).isEmpty();
        assertThatThrownBy(() -> routes().get(route)).isInstanceOf(NotFound.class);
        assertThatThrownBy(() -> routes().get(UUID.randomUUID())).isInstanceOf(NotFound.class);
    }
}
