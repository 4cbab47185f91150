package vn.lantoa.campaign.action;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactListQueries;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.route.Routes;

/** The checks of a scheduled action when it is planned, as far as they can be made before its item is out. */
@ApplicationScoped
class ActionChecks {
    @Inject
    ContactListQueries lists;

    @Inject
    Routes routes;

    @Inject
    OrderQueries orders;

    @Inject
    BulletinQueries bulletins;

    @Inject
    Access access;

    Issues check(ScheduledAction action, LocalWindow window, ZoneId zone, Actor by) {
        if (action instanceof ScheduledMailing mailing) requireHeld(mailing, by);
        if (action instanceof ScheduledOrder order) return orders.check(order.company(), order.in(window, zone));
        if (action instanceof ScheduledBulletin bulletin) return bulletins.check(bulletin.in(window, zone));
        return Issues.none();
    }

    private void requireHeld(ScheduledMailing mailing, Actor by) {
        var list = lists.get(mailing.list(), by);
        access.require(by, Role.RELEASER, list.organisation());
        routes.get(mailing.route());
    }
}
