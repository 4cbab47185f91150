package vn.lantoa.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Slug;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.control.ChangeDetail;
import vn.lantoa.organisation.control.ChangeDraft;
import vn.lantoa.organisation.control.ChangeKind;
import vn.lantoa.organisation.control.ControlledChange;
import vn.lantoa.organisation.control.PendingChange;

/** The changes of reviews that are made once two administrators of the whole agree. */
@ApplicationScoped
class RouteChanges implements ControlledChange {
    @Inject
    ApprovalRoutes routes;

    @Inject
    SeparateReleases separate;

    @Inject
    Organisations organisations;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    ChangeDraft draft(RouteCommand command) {
        var detail = ChangeDetail.none()
                .with("scope", command.organisation())
                .with("scopeName", name(command.organisation()))
                .with("assetKind", command.kind() == null ? "" : command.kind().slug())
                .with("steps", command.steps())
                .with("second", command.second())
                .with("secondName", name(command.second()));
        return new ChangeDraft(ChangeKind.SET_ROUTE, null, organisations.root(), detail);
    }

    ChangeDraft draftOfDropping(ApprovalRoute route) {
        var detail = ChangeDetail.none()
                .with("route", route.id())
                .with("scopeName", name(route.findOrganisation().orElse(null)))
                .with("assetKind", route.findKind().map(AssetKind::slug).orElse(""));
        return new ChangeDraft(ChangeKind.DROP_ROUTE, null, organisations.root(), detail);
    }

    ChangeDraft draft(SortedSet<String> scopes) {
        var detail = ChangeDetail.none().with("scopes", String.join(" ", scopes));
        return new ChangeDraft(ChangeKind.SEPARATE_RELEASE, null, organisations.root(), detail);
    }

    void set(RouteCommand command, Instant now) {
        var plan = new RoutePlan(command.steps(), command.second());
        var route = routes.find(command.organisation(), command.kind()).orElseGet(() -> {
            var opened = new ApprovalRoute(command.organisation(), command.kind(), plan);
            routes.add(opened);
            return opened;
        });
        route.follow(plan, new OfficerId(command.by().id()), now);
        audit.record(
                command.by(),
                "approval-route-set",
                "approval-route:" + route.id(),
                Map.of(
                        "scope", scope(command),
                        "steps", String.valueOf(command.steps()),
                        "second",
                                command.second() == null ? "" : command.second().toString()));
    }

    void drop(ApprovalRoute route, Actor by) {
        routes.remove(route);
        audit.record(by, "approval-route-dropped", "approval-route:" + route.id(), Map.of());
    }

    void set(SortedSet<String> scopes, Actor by) {
        separate.set(scopes, by, clock.instant());
        audit.record(by, "separate-release-set", "hub", Map.of("scopes", String.join(" ", scopes)));
    }

    @Override
    public Set<ChangeKind> kinds() {
        return Set.of(ChangeKind.SET_ROUTE, ChangeKind.DROP_ROUTE, ChangeKind.SEPARATE_RELEASE);
    }

    @Override
    public boolean hasRight(Actor by, PendingChange change) {
        return access.allowsEverywhere(by, Role.ADMINISTRATOR);
    }

    @Override
    public Optional<RandomToken> carryOut(PendingChange change, Actor by, Instant now) {
        var detail = change.detail();
        switch (change.kind()) {
            case SET_ROUTE -> set(command(detail, by), now);
            case DROP_ROUTE -> drop(routes.get(UUID.fromString(detail.word("route"))), by);
            default -> set(scopes(detail.word("scopes")), by);
        }
        return Optional.empty();
    }

    private static RouteCommand command(ChangeDetail detail, Actor by) {
        return new RouteCommand(
                organisation(detail.word("scope")),
                Slug.find(AssetKind.class, detail.word("assetKind")).orElse(null),
                Integer.parseInt(detail.word("steps")),
                organisation(detail.word("second")),
                by);
    }

    private static SortedSet<String> scopes(String words) {
        return words.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(words.split(" ")));
    }

    private static @Nullable OrganisationId organisation(String id) {
        return id.isEmpty() ? null : new OrganisationId(UUID.fromString(id));
    }

    private @Nullable String name(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisations.nameOf(organisation);
    }

    private static String scope(RouteCommand command) {
        return (command.organisation() == null ? "*" : command.organisation()) + "/"
                + (command.kind() == null ? "*" : command.kind().slug());
    }
}
