package vn.lantoa.organisation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Stream;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.Oversight;

/**
 * Access checks of actors. Rights are read from the database at every call, so that a revoked role stops working at
 * once.
 *
 * <p>An officer holds the roles granted to them that are valid today, and the delegated roles of the officers they
 * deputise for today. A role held at the root (kind PROVINCE) counts everywhere. Any other role counts at its own
 * organisation and at all closed predecessors of that organisation, direct or indirect. An officer of the merged agency
 * can therefore manage the assets of its predecessors. A role is <em>not</em> inherited from parent to child: a
 * department's administrator has no rights in a centre below it. Roles held at a closed organisation do not count.
 * {@link Actor#SYSTEM} may do everything; partners and anonymous actors hold no role.
 */
@ApplicationScoped
public class Access implements Oversight {
    @Inject
    HeldRoles heldRoles;

    @Inject
    Lineage lineage;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Throws {@link Forbidden} unless the actor holds the role in the organisation. */
    public void require(Actor by, Role role, OrganisationId organisation) {
        if (!allows(by, role, organisation)) throw new Forbidden(role + " of organisation " + organisation);
    }

    /** Throws {@link Forbidden} unless the actor holds any of the roles in the organisation. */
    public void requireAny(Actor by, OrganisationId organisation, Role... roles) {
        if (!allowsAny(by, organisation, roles)) throw new Forbidden(roles[0] + " of organisation " + organisation);
    }

    /** Throws {@link Forbidden} unless the actor holds the role at the root. */
    public void requireEverywhere(Actor by, Role role) {
        if (!allowsEverywhere(by, role)) throw new Forbidden(role + " of the province");
    }

    /** Returns whether the actor holds the role in the organisation. */
    public boolean allows(Actor by, Role role, OrganisationId organisation) {
        if (by.equals(Actor.SYSTEM)) return true;
        var held = heldRoles.of(by, today()).only(role);
        return held.atRoot()
                || held.organisations().contains(organisation)
                || lineage.successorsOf(organisation).stream().anyMatch(held.organisations()::contains);
    }

    /** Returns whether the actor holds any of the roles in the organisation. */
    public boolean allowsAny(Actor by, OrganisationId organisation, Role... roles) {
        return Stream.of(roles).anyMatch(role -> allows(by, role, organisation));
    }

    /** Returns whether the actor holds the role in any organisation. */
    public boolean allowsAnywhere(Actor by, Role role) {
        if (by.equals(Actor.SYSTEM)) return true;
        return !heldRoles.of(by, today()).only(role).isEmpty();
    }

    /** Returns whether the actor holds any of the roles in any organisation. */
    public boolean holdsAny(Actor by, Set<Role> roles) {
        var held = heldRoles.of(by, today());
        return roles.stream().anyMatch(role -> !held.only(role).isEmpty());
    }

    /** Returns whether the actor holds the role at the root, where it counts for every organisation. */
    public boolean allowsEverywhere(Actor by, Role role) {
        return by.equals(Actor.SYSTEM) || heldRoles.of(by, today()).only(role).atRoot();
    }

    /**
     * Returns the organisations in which the actor holds any role now; all organisations if one role is at the root.
     */
    public Set<OrganisationId> organisationsOf(Actor by) {
        return organisationsOf(by, heldRoles.of(by, today()));
    }

    /** Returns the organisations for which {@link #allows} accepts the actor and the role. */
    public Set<OrganisationId> organisationsOf(Actor by, Role role) {
        return organisationsOf(by, heldRoles.of(by, today()).only(role));
    }

    private Set<OrganisationId> organisationsOf(Actor by, HeldRoles.RolesOnDay held) {
        return by.equals(Actor.SYSTEM) || held.atRoot()
                ? lineage.everything()
                : lineage.withPredecessors(held.organisations());
    }

    @Override
    public void requireAuditor(Actor by) {
        if (!allowsEverywhere(by, Role.AUDITOR) && !allowsEverywhere(by, Role.ADMINISTRATOR))
            throw new Forbidden("AUDITOR of the whole province");
    }

    @Override
    public void requireAdministrator(Actor by) {
        requireEverywhere(by, Role.ADMINISTRATOR);
    }

    private LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), zone);
    }
}
