package vn.lantoa.approval.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OrganisationId;

class ApprovalRouteTest {
    private static final OrganisationId A = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId B = new OrganisationId(UUID.randomUUID());

    @Test
    void one_step_at_home_where_nothing_is_configured() {
        assertThat(choose(List.of(), A, AssetKind.VIDEO)).isEqualTo(RoutePlan.ONE_STEP);
    }

    @Test
    void the_organisation_counts_more_than_the_kind() {
        var all = route(null, null, 1, null);
        var everyVideo = route(null, AssetKind.VIDEO, 2, B);
        var ours = route(A, null, 2, null);
        var ourVideos = route(A, AssetKind.VIDEO, 1, null);

        assertThat(choose(List.of(all, everyVideo), A, AssetKind.VIDEO)).isEqualTo(new RoutePlan(2, B));
        assertThat(choose(List.of(all, everyVideo, ours), A, AssetKind.VIDEO)).isEqualTo(new RoutePlan(2, null));
        assertThat(choose(List.of(all, everyVideo, ours, ourVideos), A, AssetKind.VIDEO))
                .isEqualTo(new RoutePlan(1, null));
        assertThat(choose(List.of(all, everyVideo, ours, ourVideos), B, AssetKind.POSTER))
                .isEqualTo(new RoutePlan(1, null));
    }

    @Test
    void a_plan_has_one_or_two_steps_and_a_second_organisation_only_with_two() {
        assertThatIllegalArgumentException().isThrownBy(() -> new RoutePlan(0, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoutePlan(3, null));
        assertThatIllegalArgumentException().isThrownBy(() -> new RoutePlan(1, A));
    }

    private static RoutePlan choose(List<ApprovalRoute> routes, OrganisationId organisation, AssetKind kind) {
        return ApprovalRoute.choose(routes, organisation, kind);
    }

    private static ApprovalRoute route(
            @Nullable OrganisationId organisation,
            @Nullable AssetKind kind,
            int steps,
            @Nullable OrganisationId second) {
        return new ApprovalRoute(organisation, kind, new RoutePlan(steps, second));
    }
}
