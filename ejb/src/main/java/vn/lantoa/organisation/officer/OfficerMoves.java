package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;
import vn.lantoa.organisation.StartLock;

/** Registration of officers, including the first officers of a new hub, before anyone can sign in. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class OfficerMoves {
    @Inject
    Officers officers;

    @Inject
    RoleGrants grants;

    @Inject
    Clock clock;

    @Inject
    DemoMode demo;

    @Inject
    StartLock lock;

    @Inject
    AuditLog audit;

    /** Registers a demo officer. */
    public OfficerId registerForDemo(OfficerCard card) {
        return register(card, true);
    }

    /** Registers an officer. */
    public OfficerId register(OfficerCard card) {
        return register(card, false);
    }

    /** Grants a role from today on, as the hub itself. */
    public void grant(OfficerId officer, OrganisationId organisation, Role role) {
        grants.grant(new GrantRole.Command(Actor.SYSTEM, officer, organisation, role, grants.today(), null));
        grants.flush();
    }

    /** Acquires the start lock, and returns whether any administrator at the root can sign in. */
    public boolean hasRootAdministrator() {
        lock.hold();
        return !grants.rootAdministrators(grants.today(), demo.on()).isEmpty();
    }

    /** Registers an officer without roles on behalf of an actor; the card must have been validated. */
    OfficerId register(Actor by, OfficerCard card) {
        var officer = new Officer(card, false, by, clock.instant());
        officers.add(officer);
        audit.record(by, "officer-registered", "officer:" + officer.id(), "organisation", card.organisation());
        return officer.id();
    }

    private OfficerId register(OfficerCard card, boolean ofDemo) {
        var officer = new Officer(card, ofDemo, Actor.SYSTEM, clock.instant());
        officers.add(officer);
        grants.flush();
        return officer.id();
    }
}
