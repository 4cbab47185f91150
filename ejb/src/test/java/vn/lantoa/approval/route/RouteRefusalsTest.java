package vn.lantoa.approval.route;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.lantoa.kernel.Refusals.assertConflict;
import static vn.lantoa.kernel.Refusals.assertForbidden;
import static vn.lantoa.kernel.Refusals.assertRejected;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.lantoa.approval.route.DropApprovalRoute.ApprovalRouteId;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.GivenOversight;
import vn.lantoa.kernel.SettableClock;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisation;
import vn.lantoa.organisation.OrganisationFixtures;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.officer.RecordedControl;

/** Officers who may not set approval routes, and requests that are rejected before a second administrator is asked. */
class RouteRefusalsTest {
    private static final Actor ADMINISTRATOR = Actor.officer(UUID.randomUUID());
    private static final Actor AUDITOR = Actor.officer(UUID.randomUUID());
    private static final Actor OFFICER = Actor.officer(UUID.randomUUID());
    private static final Organisation DEPARTMENT = OrganisationFixtures.aDepartment("so-khcn", null);
    private static final RoutePlan.Step AT_HOME = RoutePlan.Step.AT_HOME;

    private final InMemoryRoutes routes = new InMemoryRoutes();
    private final RecordedControl control = new RecordedControl();
    private final SetApprovalRoute set = new SetApprovalRoute();
    private final DropApprovalRoute drop = new DropApprovalRoute();
    private final SetSeparateReleases separate = new SetSeparateReleases();

    @BeforeEach
    void wire() {
        var organisations = new Organisations() {
            @Override
            public Optional<Organisation> find(OrganisationId id) {
                return Optional.of(DEPARTMENT).filter(one -> one.id().equals(id));
            }

            @Override
            public String nameOf(OrganisationId id) {
                return DEPARTMENT.name();
            }

            @Override
            public OrganisationId root() {
                return DEPARTMENT.id();
            }
        };
        var changes = new RouteChanges();
        changes.organisations = organisations;
        var oversight = new GivenOversight(ADMINISTRATOR, AUDITOR);
        set.changes = changes;
        set.control = control;
        set.organisations = organisations;
        set.oversight = oversight;
        set.clock = SettableClock.atNoon();
        drop.routes = routes;
        drop.changes = changes;
        drop.control = control;
        drop.oversight = oversight;
        separate.changes = changes;
        separate.control = control;
        separate.oversight = oversight;
        separate.separate = new SeparateReleases() {
            @Override
            public Set<String> all() {
                return Set.of("video");
            }
        };
    }

    @Test
    void only_administrators_of_the_whole_province_set_routes() {
        for (var by : List.of(AUDITOR, OFFICER, Actor.partner(UUID.randomUUID()))) {
            assertForbidden(() -> set.call(command(by, AT_HOME)));
            assertForbidden(() -> drop.call(new ApprovalRouteId(UUID.randomUUID()), by));
            assertForbidden(() -> separate.call(new SetSeparateReleases.Command(Set.of(), by)));
        }
    }

    @Test
    void a_route_has_one_to_five_steps_of_existing_organisations() {
        var unknown = new OrganisationId(UUID.randomUUID());
        var six = Stream.generate(() -> AT_HOME).limit(RoutePlan.MOST + 1).toArray(RoutePlan.Step[]::new);

        assertRejected(() -> set.call(command(ADMINISTRATOR)), "steps not-between");
        assertRejected(() -> set.call(command(ADMINISTRATOR, six)), "steps not-between");
        assertRejected(
                () -> set.call(new RouteCommand(unknown, null, List.of(new RoutePlan.Step(unknown)), ADMINISTRATOR)),
                "organisation unknown",
                "deciders unknown");
    }

    @Test
    void nothing_takes_effect_before_a_second_administrator_confirms() {
        routes.set(DEPARTMENT.id(), RoutePlan.ONE_STEP, new OfficerId(ADMINISTRATOR.id()), java.time.Instant.EPOCH);
        var route = new ApprovalRouteId(routes.all().get(0).id());

        assertThat(set.call(command(ADMINISTRATOR, AT_HOME, AT_HOME))).isPresent();
        assertThat(drop.call(route, ADMINISTRATOR)).isPresent();
        assertThat(separate.call(new SetSeparateReleases.Command(Set.of(), ADMINISTRATOR)))
                .isPresent();

        assertThat(control.asked).hasSize(3);
        assertThat(routes.planFor(DEPARTMENT.id(), AssetKind.VIDEO)).isEqualTo(RoutePlan.ONE_STEP);
    }

    @Test
    void the_releaser_rule_accepts_known_kinds_and_actual_changes_only() {
        assertRejected(
                () -> separate.call(new SetSeparateReleases.Command(Set.of("điệu múa"), ADMINISTRATOR)),
                "scopes not-known");
        assertConflict(
                () -> separate.call(new SetSeparateReleases.Command(Set.of("video"), ADMINISTRATOR)),
                "nothing-to-change");
    }

    private static RouteCommand command(Actor by, RoutePlan.Step... steps) {
        return new RouteCommand(DEPARTMENT.id(), null, Stream.of(steps).collect(Collectors.toList()), by);
    }
}
