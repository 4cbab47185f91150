package vn.lantoa.bulletin.notice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.distribution.notification.Notification;
import vn.lantoa.distribution.notification.Notifications;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;

/** Reads for officers of the agency how webhooks answered the notifications of a bulletin. */
@ApplicationScoped
public class ReadNotifications {
    @Inject
    BulletinQueries queries;

    @Inject
    Access access;

    @Inject
    Notifications notifications;

    /** The notifications of a bulletin, in the order of the last tries. */
    public List<Notification> of(BulletinId bulletin, Actor by) {
        var one = queries.get(bulletin, by);
        // who reads it aloud need not know whom else the agency tells
        if (!access.organisationsOf(by).contains(one.source().organisation())) return List.of();
        var id = one.id();
        return notifications.of(List.of(
                BulletinEvent.idOf(id, BulletinEvent.RELEASED), BulletinEvent.idOf(id, BulletinEvent.WITHDRAWN)));
    }
}
