package vn.lantoa.organisation.officer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.DemoMode;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.Role;

/** Registers the first officers of a new hub, before anyone can sign in. */
@ApplicationScoped
@Transactional(TxType.MANDATORY)
public class OfficerMoves {
    @Inject
    Officers officers;

    @Inject
    RoleGrants grants;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    @Inject
    DemoMode demo;

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
        var now = clock.instant();
        var today = LocalDate.ofInstant(now, zone);
        grants.add(new RoleGrant(new GrantRole.Command(Actor.SYSTEM, officer, organisation, role, today, null), now));
        grants.flush();
    }

    /** Returns whether any administrator at the root can sign in. */
    public boolean hasRootAdministrator() {
        return !grants.rootAdministrators(LocalDate.ofInstant(clock.instant(), zone), demo.on())
                .isEmpty();
    }

    private OfficerId register(OfficerCard card, boolean ofDemo) {
        var officer = new Officer(card, ofDemo, Actor.SYSTEM, clock.instant());
        officers.add(officer);
        grants.flush();
        return officer.id();
    }
}
