package vn.lantoa.sms.gateway;

import jakarta.inject.Inject;
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

    /** Cancels the mailing. */
    public void call(MailingId id, Actor by) {
        var mailing = mailings.getLocked(id);
        access.require(by, Role.RELEASER, mailing.organisation());
        mailings.cancel(mailing, by);
    }
}
