package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.audit.AuditLog;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;

/** Cancels a mailing: waiting parts are not sent; parts already sent are not affected. */
@UseCase
public class CancelMailing {
    @Inject
    Mailings mailings;

    @Inject
    Access access;

    @Inject
    AuditLog audit;

    @Inject
    Clock clock;

    /** Cancels the mailing. */
    public void call(MailingId id, Actor by) {
        var mailing = mailings.getLocked(id);
        var organisation = mailing.organisation();
        access.require(by, Role.RELEASER, organisation);
        mailings.cancel(mailing, clock.instant());
        audit.record(by, "mailing-cancelled", "mailing:" + id, Map.of("organisation", organisation.toString()));
    }
}
