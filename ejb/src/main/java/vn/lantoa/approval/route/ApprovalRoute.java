package vn.lantoa.approval.route;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetKind;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;

/**
 * Approval steps for the versions of one organisation and asset kind; a route may leave the organisation, the kind or
 * both unspecified. Changed by administrators. A submission keeps the steps with which it started.
 */
@Entity
public class ApprovalRoute {
    @Id
    private UUID id;

    @Column(name = "organisation_id", updatable = false)
    private @Nullable OrganisationId organisation;

    @Enumerated(EnumType.STRING)
    @Column(updatable = false)
    private @Nullable AssetKind kind;

    private RoutePlan plan;

    @SuppressWarnings("UnusedVariable")
    private Instant setAt;

    @SuppressWarnings("UnusedVariable")
    private OfficerId setBy;

    protected ApprovalRoute() {}

    ApprovalRoute(@Nullable OrganisationId organisation, @Nullable AssetKind kind, RoutePlan plan) {
        this.id = UUID.randomUUID();
        this.organisation = organisation;
        this.kind = kind;
        this.plan = plan;
    }

    /** Sets the plan that applies from now on. */
    void follow(RoutePlan next, OfficerId by, Instant at) {
        plan = next;
        setBy = by;
        setAt = at;
    }

    public UUID id() {
        return id;
    }

    /** Returns the organisation whose versions the route applies to; empty for all. */
    public Optional<OrganisationId> findOrganisation() {
        return Optional.ofNullable(organisation);
    }

    /** Returns the asset kind the route applies to; empty for every kind. */
    public Optional<AssetKind> findKind() {
        return Optional.ofNullable(kind);
    }

    public RoutePlan plan() {
        return plan;
    }

    private boolean covers(OrganisationId asked, AssetKind askedKind) {
        return (organisation == null || organisation.equals(asked)) && (kind == null || kind == askedKind);
    }

    private int weight() {
        return (organisation == null ? 0 : 2) + (kind == null ? 0 : 1);
    }

    /** Returns the plan of the most specific route that applies. The organisation has precedence over the kind. */
    static RoutePlan choose(List<ApprovalRoute> routes, OrganisationId organisation, AssetKind kind) {
        return routes.stream()
                .filter(route -> route.covers(organisation, kind))
                .max(Comparator.comparingInt(ApprovalRoute::weight))
                .map(ApprovalRoute::plan)
                .orElse(RoutePlan.ONE_STEP);
    }
}
