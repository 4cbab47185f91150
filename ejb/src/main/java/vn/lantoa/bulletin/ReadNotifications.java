package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.distribution.subscription.Notification;
import vn.lantoa.distribution.subscription.Notifications;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;

/** Reads the answers of webhooks to the notifications of a bulletin, for officers of the agency. */
@ApplicationScoped
public class ReadNotifications {
    @Inject
    BulletinQueries queries;

    @Inject
    Access access;

    @Inject
    Notifications notifications;

    /** Returns the notifications of a bulletin, in the order of the last attempts. */
    public List<Notification> of(BulletinId bulletin, Actor by) {
        var one = queries.get(bulletin, by);
        // officers of other organisations do not see which partners are notified
        if (!access.organisationsOf(by).contains(one.source().organisation())) return List.of();
        var id = one.id();
        return notifications.of(List.of(
                BulletinEvent.idOf(id, BulletinEvent.RELEASED), BulletinEvent.idOf(id, BulletinEvent.WITHDRAWN)));
    }
}
