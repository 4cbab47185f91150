package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Conflict;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.organisation.Role;

/**
 * Right to administer an officer's account. The right requires an administrator of the officer's organisation who also
 * administers every organisation in which the officer holds a role. Otherwise the administrator of a small office could
 * set the password of an administrator at the root.
 */
@ApplicationScoped
public class Stewardship {
    @Inject
    Access access;

    @Inject
    RoleGrants seats;

    @Inject
    Organisations organisations;

    @Inject
    Officers officers;

    @Inject
    AuditLog audit;

    @Inject
    DemoMode demo;

    /** Throws Forbidden unless the actor is responsible for the officer. */
    public void require(Actor by, Officer officer) {
        if (!allows(by, officer)) throw new Forbidden("ADMINISTRATOR wherever officer " + officer.id() + " has a role");
    }

    /** Returns whether the actor is responsible for the officer. */
    public boolean allows(Actor by, Officer officer) {
        return access.allows(by, Role.ADMINISTRATOR, officer.organisation())
                && administersAllOf(by, officer.id())
                && seats.absentFor(officer.id(), seats.today()).stream()
                        .allMatch(absent -> administersAllOf(by, absent));
    }

    /** Returns the officer; throws Forbidden unless the actor is responsible for the officer. */
    public Officer get(Actor by, OfficerId id) {
        var officer = officers.get(id);
        require(by, officer);
        return officer;
    }

    /** Returns the officer, locked; throws Forbidden unless the actor is responsible for the officer. */
    public Officer getLocked(Actor by, OfficerId id) {
        var officer = officers.getLocked(id);
        require(by, officer);
        return officer;
    }

    /** Records a change of the officer's account. */
    public void record(Actor by, String action, Officer officer) {
        audit.record(by, action, "officer:" + officer.id(), "organisation", officer.organisation());
    }

    /** Returns whether the actor is responsible for the officer. */
    public boolean allows(Actor by, OfficerId officer) {
        return allows(by, officers.get(officer));
    }

    /** Returns whether the actor is the officer, or responsible for the officer. */
    public boolean allowsOrIs(Actor by, OfficerId officer) {
        return by.equals(Actor.officer(officer.value())) || allows(by, officer);
    }

    /**
     * Returns whether the actor needs a second administrator to disable the officer or change the officer's e-mail
     * address, because the officer is an administrator.
     */
    public boolean needsSecond(Actor by, Officer officer) {
        return by.isOfficer()
                && !by.equals(officer.actor())
                && (access.allowsAnywhere(officer.actor(), Role.ADMINISTRATOR) || holdsAdministration(officer.id()));
    }

    // includes roles that begin later, and disabled officers
    private boolean holdsAdministration(OfficerId officer) {
        return seats.openOf(officer).stream()
                .anyMatch(grant -> grant.role() == Role.ADMINISTRATOR && !grant.isOverOn(seats.today()));
    }

    private boolean administersAllOf(Actor by, OfficerId officer) {
        return seats.openOf(officer).stream()
                .allMatch(grant -> access.allows(by, Role.ADMINISTRATOR, grant.organisation()));
    }

    /** Throws {@link Conflict} if the officer is the only administrator at the root. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAnotherRootAdministrator(OfficerId than) {
        // locked until the end of the transaction, so that two administrators cannot revoke each other's role
        // concurrently
        var root = organisations.getLocked(organisations.root());
        var isOne = seats.findOpen(than, root.id(), Role.ADMINISTRATOR).isPresent();
        var others = seats.rootAdministrators(seats.today(), demo.on());
        others.remove(than);
        if (isOne && others.isEmpty())
            throw new Conflict("last-administrator", "no other root administrator would be left");
    }

    /** Throws {@link Conflict} if revoking the grant would leave no administrator at the root. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireAnotherRootAdministrator(RoleGrant than) {
        if (than.organisation().equals(organisations.root())) requireAnotherRootAdministrator(than.officer());
    }
}
