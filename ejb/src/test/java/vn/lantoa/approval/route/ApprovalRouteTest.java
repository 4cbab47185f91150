package vn.lantoa.approval.route;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.route.DecidersColumn.Deciders;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OrganisationId;

class ApprovalRouteTest {
    private static final OrganisationId A = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId B = new OrganisationId(UUID.randomUUID());
    private static final OrganisationId C = new OrganisationId(UUID.randomUUID());

    @Test
    void without_configuration_there_is_one_step_in_the_own_agency() {
        assertThat(choose(List.of(), A, AssetKind.VIDEO)).isEqualTo(RoutePlan.ONE_STEP);
    }

    @Test
    void the_route_of_the_organisation_precedes_that_of_the_kind() {
        var all = route(null, null, plan((OrganisationId) null));
        var everyVideo = route(null, AssetKind.VIDEO, plan(null, B, C));
        var ours = route(A, null, plan(null, null));
        var ourVideos = route(A, AssetKind.VIDEO, plan((OrganisationId) null));

        assertThat(choose(List.of(all, everyVideo), A, AssetKind.VIDEO)).isEqualTo(plan(null, B, C));
        assertThat(choose(List.of(all, everyVideo, ours), A, AssetKind.VIDEO)).isEqualTo(plan(null, null));
        assertThat(choose(List.of(all, everyVideo, ours, ourVideos), A, AssetKind.VIDEO))
                .isEqualTo(RoutePlan.ONE_STEP);
        assertThat(choose(List.of(all, everyVideo, ours, ourVideos), B, AssetKind.POSTER))
                .isEqualTo(RoutePlan.ONE_STEP);
    }

    @Test
    void a_route_has_one_to_five_steps() {
        assertThatIllegalArgumentException().isThrownBy(() -> plan());
        assertThatIllegalArgumentException().isThrownBy(() -> plan(null, null, null, null, null, null));
        assertThat(plan(null, null, null, null, null).steps()).hasSize(RoutePlan.MOST);
    }

    @Test
    void a_step_without_an_organisation_belongs_to_the_assets_agency() {
        assertThat(Deciders.of(plan(null, B, null, C), A).organisations()).containsExactly(A, B, A, C);
    }

    @Test
    void routes_and_deciders_are_stored_as_json_lists() {
        var deciders = new DecidersColumn();
        var plan = plan(null, B, C);
        var ofOne = Deciders.of(plan, A);

        assertThat(plan.json()).isEqualTo("[{},{\"organisation\":\"" + B + "\"},{\"organisation\":\"" + C + "\"}]");
        assertThat(RoutePlan.read(plan.json())).isEqualTo(plan);
        assertThat(deciders.convertToDatabaseColumn(ofOne)).isEqualTo("[\"" + A + "\",\"" + B + "\",\"" + C + "\"]");
        assertThat(deciders.convertToEntityAttribute(deciders.convertToDatabaseColumn(ofOne)))
                .isEqualTo(ofOne);
    }

    private static RoutePlan choose(List<ApprovalRoute> routes, OrganisationId organisation, AssetKind kind) {
        return ApprovalRoute.choose(routes, organisation, kind);
    }

    private static ApprovalRoute route(
            @Nullable OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan) {
        return new ApprovalRoute(UUID.randomUUID(), organisation, kind, plan);
    }

    private static RoutePlan plan(@Nullable OrganisationId... deciders) {
        return new RoutePlan(Stream.of(deciders).map(RoutePlan.Step::new).toList());
    }
}
