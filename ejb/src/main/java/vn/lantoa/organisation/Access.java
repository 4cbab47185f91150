package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;

/**
 * The rights of actors, looked up afresh at every call, so that a role taken away stops working at once.
 *
 * <p>An officer holds the roles granted to them that are valid today, and those of the officers they deputise for
 * today. A role held at the root (kind PROVINCE) counts everywhere. Else a role counts at its own organisation and at
 * the closed organisations of which that one is a successor, at any remove, so that what a merged agency issued stays
 * in somebody's hands. It is <em>not</em> inherited from a parent by its children: a department's administrator has no
 * say in the centre below it. Roles held at an organisation that is closed count no more. {@link Actor#SYSTEM} may do
 * everything; partners and strangers hold no role.
 */
@ApplicationScoped
public class Access {
    @Inject
    HeldRoles heldRoles;

    @Inject
    Lineage lineage;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Throws {@link Forbidden} unless this actor holds this role in this organisation. */
    public void require(Actor by, Role role, OrganisationId organisation) {
        if (!allows(by, role, organisation)) throw new Forbidden(role + " of organisation " + organisation);
    }

    /** Refuses an actor who does not hold this role for the whole province. */
    public void requireEverywhere(Actor by, Role role) {
        if (!allowsEverywhere(by, role)) throw new Forbidden(role + " of the province");
    }

    /** True if this actor holds this role in this organisation. */
    public boolean allows(Actor by, Role role, OrganisationId organisation) {
        if (by.equals(Actor.SYSTEM)) return true;
        var held = heldRoles.of(by, today()).only(role);
        return held.atRoot()
                || held.organisations().contains(organisation)
                || lineage.successorsOf(organisation).stream().anyMatch(held.organisations()::contains);
    }

    /** True if this actor holds this role in any organisation. */
    public boolean allowsAnywhere(Actor by, Role role) {
        if (by.equals(Actor.SYSTEM)) return true;
        return !heldRoles.of(by, today()).only(role).isEmpty();
    }

    /** True if this actor holds any of these roles in any organisation. */
    public boolean holdsAny(Actor by, Set<Role> roles) {
        var held = heldRoles.of(by, today());
        return roles.stream().anyMatch(role -> !held.only(role).isEmpty());
    }

    /** True if this actor holds this role at the root, where it counts for the whole house. */
    public boolean allowsEverywhere(Actor by, Role role) {
        return by.equals(Actor.SYSTEM) || heldRoles.of(by, today()).only(role).atRoot();
    }

    /** The organisations in which this actor holds any role now; all of them for one who holds one at the root. */
    public Set<OrganisationId> organisationsOf(Actor by) {
        var held = heldRoles.of(by, today());
        return by.equals(Actor.SYSTEM) || held.atRoot()
                ? lineage.everything()
                : lineage.withPredecessors(held.organisations());
    }

    /** The organisations in which {@link #allows} allows this actor what takes this role. */
    public Set<OrganisationId> organisationsOf(Actor by, Role role) {
        var held = heldRoles.of(by, today()).only(role);
        return by.equals(Actor.SYSTEM) || held.atRoot()
                ? lineage.everything()
                : lineage.withPredecessors(held.organisations());
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
