package vn.lantoa.campaign.action.mailing;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.action.ActionPlacing;
import vn.lantoa.campaign.action.Placement;
import vn.lantoa.campaign.action.ScheduledActionKind;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.mailing.PlaceMailing;
import vn.lantoa.sms.route.Routes;

/** Adapter that places mailings. */
@ApplicationScoped
class MailingPlacing implements ActionPlacing<ScheduledMailing> {
    @Inject
    PlaceMailing mailing;

    @Inject
    ContactListQueries lists;

    @Inject
    Routes routes;

    @Inject
    Access access;

    @Override
    public ScheduledActionKind kind() {
        return ScheduledActionKind.MAILING;
    }

    @Override
    public Class<ScheduledMailing> type() {
        return ScheduledMailing.class;
    }

    @Override
    public Issues check(ScheduledMailing action, LocalWindow window, ZoneId zone, Actor by) {
        var list = lists.get(action.list(), by);
        access.require(by, Role.RELEASER, list.organisation());
        routes.get(action.route());
        return Issues.none();
    }

    @Override
    public String place(ScheduledMailing action, Placement placement) {
        return mailing.call(new PlaceMailing.Command(
                        placement.asset(),
                        action.form(),
                        action.in(placement.window(), placement.zone()),
                        placement.key(),
                        placement.by()))
                .toString();
    }
}
