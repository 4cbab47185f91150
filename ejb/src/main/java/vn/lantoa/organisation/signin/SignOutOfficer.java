package vn.lantoa.organisation.signin;

import jakarta.inject.Inject;
import java.time.Clock;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.Stewardship;

/**
 * Ends all sessions and revokes all tokens of an officer, for example after a phone or computer was stolen. Only for an
 * administrator responsible for the officer.
 */
@UseCase
public class SignOutOfficer {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    Clock clock;

    /** Ends the sessions and revokes the tokens. */
    public void call(Actor by, OfficerId id) {
        var officer = stewardship.get(by, id);
        officers.signOutEverywhere(id, clock.instant());
        stewardship.record(by, "officer-signed-out-everywhere", officer);
    }
}
