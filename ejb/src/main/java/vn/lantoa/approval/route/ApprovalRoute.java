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
 * The steps that the versions of one organisation and kind need; either may be left open. Changed by
 * administrators; a submission keeps the plan it started with.
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

    /** Sets the plan that it follows from now on. */
    void follow(RoutePlan next, OfficerId by, Instant at) {
        plan = next;
        setBy = by;
        setAt = at;
    }

    public UUID id() {
        return id;
    }

    /** The organisation whose versions it is for; empty for all. */
    public Optional<OrganisationId> findOrganisation() {
        return Optional.ofNullable(organisation);
    }

    /** The kind of asset it is for; empty for every kind. */
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

    /** The plan of the most specific of these routes: the organisation counts more than the kind. */
    static RoutePlan choose(List<ApprovalRoute> routes, OrganisationId organisation, AssetKind kind) {
        return routes.stream()
                .filter(route -> route.covers(organisation, kind))
                .max(Comparator.comparingInt(ApprovalRoute::weight))
                .map(ApprovalRoute::plan)
                .orElse(RoutePlan.ONE_STEP);
    }
}
