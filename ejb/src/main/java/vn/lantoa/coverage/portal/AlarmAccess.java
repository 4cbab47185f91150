package vn.lantoa.coverage.portal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Lineage;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/**
 * Access checks of alarms. Officers of the asset's owner and of the unit read them. The owner's officers decide, unless
 * the picture is shown by their own unit; administrators of the province always decide.
 */
@ApplicationScoped
class AlarmAccess {
    @Inject
    Access access;

    @Inject
    Lineage lineage;

    /**
     * The alarms that an actor may decide.
     *
     * @param isProvince whether the actor decides all alarms
     * @param owners the organisations for whose assets the actor decides
     */
    record Decider(boolean isProvince, Set<OrganisationId> owners) {
        boolean decidesNothing() {
            return !isProvince && owners.isEmpty();
        }
    }

    /** Returns the organisations whose alarms the actor may read; rejects actors without a role. */
    Set<OrganisationId> reading(Actor by) {
        var units = access.organisationsOf(by);
        if (units.isEmpty()) throw new Forbidden("alarms");
        return units;
    }

    Decider decider(Actor by) {
        var owners = new HashSet<>(access.organisationsOf(by, Role.RELEASER));
        owners.addAll(access.organisationsOf(by, Role.UPLOADER));
        return new Decider(access.allowsEverywhere(by, Role.ADMINISTRATOR), owners);
    }

    /**
     * Returns the office for which the actor may decide an alarm; empty if the actor may not decide.
     *
     * @param unit the unit of the portal or place
     */
    Optional<AlarmOffice> office(Decider by, OrganisationId owner, OrganisationId unit) {
        if (by.isProvince()) return Optional.of(AlarmOffice.PROVINCE);
        if (!by.owners().contains(owner) || owner.equals(unit)) return Optional.empty();
        boolean isOfUnit = lineage.predecessorsOf(unit).contains(owner);
        return isOfUnit ? Optional.empty() : Optional.of(AlarmOffice.OWNER);
    }
}
