package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.StepUp;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Ends the binding of an account to an officer, and the sessions that the account opened. Only for the officer and
 * administrators responsible for the officer; other actors get {@link vn.lantoa.kernel.NotFound}.
 */
@StepUp
@UseCase
public class UnlinkProvider {
    @Inject
    OfficerIdentities identities;

    @Inject
    IdentityLedger ledger;

    @Inject
    SessionLedger sessions;

    @Inject
    Stewardship stewardship;

    /** Ends the binding. */
    public void call(Actor by, IdentityId id) {
        var live = identities.findLocked(id).orElseThrow(() -> new NotFound("identity " + id));
        if (!stewardship.allowsOrIs(by, live.officerId())) throw new NotFound("identity " + id);
        ledger.unlink(id, live.officerId(), live.issuer(), by);
        sessions.endThoseOf(live.issuer(), live.officerId());
    }
}
