package vn.lantoa.approval.route;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
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
import vn.lantoa.organisation.officer.ChangeDetail;
import vn.lantoa.organisation.officer.ChangeDraft;
import vn.lantoa.organisation.officer.ChangeKind;
import vn.lantoa.organisation.officer.ControlledChange;
import vn.lantoa.organisation.officer.PendingChange;
import vn.lantoa.organisation.officer.Stewardship;

/** Controlled changes of routes and release rules, carried out once two administrators at the root have consented. */
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
                .with("assetKind", slug(command.kind()))
                .with("steps", command.steps().size())
                .with("deciders", deciders(command, OrganisationId::toString))
                .with("deciderNames", deciders(command, organisations::nameOf));
        return new ChangeDraft(ChangeKind.SET_ROUTE, null, organisations.root(), detail);
    }

    ChangeDraft draftOfDropping(ApprovalRoute route) {
        var detail = ChangeDetail.none()
                .with("route", route.id())
                .with("scopeName", name(route.organisation()))
                .with("assetKind", slug(route.kind()));
        return new ChangeDraft(ChangeKind.DROP_ROUTE, null, organisations.root(), detail);
    }

    ChangeDraft draft(SortedSet<String> scopes) {
        var detail = ChangeDetail.none().with("scopes", String.join(" ", scopes));
        return new ChangeDraft(ChangeKind.SEPARATE_RELEASE, null, organisations.root(), detail);
    }

    void set(RouteCommand command, Instant now) {
        var id = routes.find(command.organisation(), command.kind())
                .map(ApprovalRoute::id)
                .orElseGet(UUID::randomUUID);
        var route = new ApprovalRoute(id, command.organisation(), command.kind(), new RoutePlan(command.steps()));
        routes.set(route, new OfficerId(command.by().id()), now);
        audit.record(
                command.by(),
                "approval-route-set",
                "approval-route:" + id,
                Map.of(
                        "scope", scope(command),
                        "steps", String.valueOf(command.steps().size()),
                        "deciders", deciders(command, OrganisationId::toString)));
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
    public boolean hasRight(Actor by, PendingChange change, Stewardship stewardship) {
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
                steps(detail),
                by);
    }

    /**
     * Returns the steps of a requested change. A change stored in the older format, with at most two steps, contains
     * only the second step.
     */
    private static List<RoutePlan.Step> steps(ChangeDetail detail) {
        var count = Integer.parseInt(detail.word("steps"));
        var deciders = detail.word("second").isEmpty() ? detail.word("deciders") : "\n" + detail.word("second");
        var lines = deciders.split("\n", -1);
        return IntStream.range(0, count)
                .mapToObj(step -> new RoutePlan.Step(step < lines.length ? organisation(lines[step]) : null))
                .toList();
    }

    /** Returns the deciders of the steps, one per line; an empty line stands for the asset's own organisation. */
    private static String deciders(RouteCommand command, Function<OrganisationId, String> word) {
        return command.steps().stream()
                .map(step -> step.organisation() == null ? "" : word.apply(step.organisation()))
                .collect(Collectors.joining("\n"));
    }

    private static SortedSet<String> scopes(String words) {
        return words.isEmpty() ? new TreeSet<>() : new TreeSet<>(Set.of(words.split(" ")));
    }

    private static @Nullable OrganisationId organisation(String id) {
        return id.isEmpty() ? null : new OrganisationId(UUID.fromString(id));
    }

    private static String slug(@Nullable AssetKind kind) {
        return kind == null ? "" : kind.slug();
    }

    private @Nullable String name(@Nullable OrganisationId organisation) {
        return organisation == null ? null : organisations.nameOf(organisation);
    }

    private static String scope(RouteCommand command) {
        return (command.organisation() == null ? "*" : command.organisation()) + "/"
                + (command.kind() == null ? "*" : command.kind().slug());
    }
}
