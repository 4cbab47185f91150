package vn.lantoa.coverage.practice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Lineage;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.plan.CurrentPlan;

/** Access checks for nominating for a unit and for deciding for the province, and the validation of nominations. */
@ApplicationScoped
class NominationAccess {
    @Inject
    Access access;

    @Inject
    Lineage lineage;

    @Inject
    Nominations nominations;

    @Inject
    CurrentPlan plan;

    @Inject
    Clock clock;

    /** Rejects actors who have no role to submit or release for the unit. */
    void admit(Actor by, OrganisationId unit) {
        access.requireAny(by, unit, Role.UPLOADER, Role.RELEASER);
    }

    /** Rejects actors who may not decide for the province. The same roles decide on reports. */
    void admitDecider(Actor by) {
        if (!access.allowsEverywhere(by, Role.APPROVER)) access.requireEverywhere(by, Role.ADMINISTRATOR);
    }

    /** Returns the units whose nominations this actor may read; rejects actors without such units. */
    Set<OrganisationId> unitsOf(Actor by) {
        var units = access.organisationsOf(by);
        if (units.isEmpty()) throw new Forbidden("nominations");
        return units;
    }

    /** Returns the asset nominated for this unit, which must be public and made by the unit or a predecessor. */
    AssetId check(OrganisationId unit, NominationText typed) {
        var today = LocalDate.ofInstant(clock.instant(), clock.getZone());
        var issues = NominationRules.check(typed, plan.plan(), today);
        var asset = NominationRules.assetIn(typed);
        var owner = asset.flatMap(one -> nominations.ownerOfPublic(one, clock.instant()));
        var isOwn = owner.filter(one -> lineage.withPredecessors(Set.of(unit)).contains(one))
                .isPresent();
        var all = issues.when(asset.isPresent() && owner.isEmpty(), "asset", "not-public")
                .when(owner.isPresent() && !isOwn, "asset", "not-of-the-unit");
        if (!all.isEmpty() || asset.isEmpty()) throw new Rejected(all);
        return asset.get();
    }
}
