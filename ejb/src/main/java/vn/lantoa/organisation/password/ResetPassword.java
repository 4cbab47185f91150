package vn.lantoa.organisation.password;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.RandomToken;
import vn.lantoa.organisation.officer.Officers;
import vn.lantoa.organisation.officer.Stewardship;
import vn.lantoa.organisation.stepup.StepUp;

/**
 * Gives whoever looks after an officer a link to hand him, with which he sets his password. His former password, if any,
 * is good until he has.
 */
@StepUp
@Stateless
public class ResetPassword {
    @Inject
    Officers officers;

    @Inject
    Stewardship stewardship;

    @Inject
    OneTimeLinks links;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** @return what the link carries; it is told this once and not kept */
    public RandomToken call(Actor by, OfficerId id) {
        var officer = officers.get(id);
        stewardship.require(by, officer);
        var token = links.offerPassword(id, by, clock.instant());
        audit.record(
                by,
                "password-link-given",
                "officer:" + id,
                Map.of("organisation", officer.organisation().toString()));
        return token;
    }
}
