package vn.lantoa.campaign.errand;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.ZoneId;
import vn.lantoa.bulletin.BulletinDesk;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.Access;
import vn.lantoa.organisation.Role;
import vn.lantoa.sms.contact.ContactDesk;
import vn.lantoa.sms.order.OrderDesk;
import vn.lantoa.sms.route.Routes;

/** Asks of an errand, when it is planned, as much as can be known before its item is out. */
@ApplicationScoped
class ErrandChecks {
    @Inject
    ContactDesk lists;

    @Inject
    Routes routes;

    @Inject
    OrderDesk orders;

    @Inject
    BulletinDesk bulletins;

    @Inject
    Access access;

    Issues check(Errand errand, LocalWindow window, ZoneId zone, Actor by) {
        if (errand instanceof MailingErrand mailing) requireHeld(mailing, by);
        if (errand instanceof OrderErrand order) return orders.check(order.company(), order.in(window, zone));
        if (errand instanceof BulletinErrand bulletin) return bulletins.check(bulletin.in(window, zone));
        return Issues.none();
    }

    private void requireHeld(MailingErrand mailing, Actor by) {
        var list = lists.get(mailing.list(), by);
        access.require(by, Role.RELEASER, list.organisation());
        routes.get(mailing.route());
    }
}
