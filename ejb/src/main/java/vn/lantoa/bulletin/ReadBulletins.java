package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.distribution.delivery.Notification;
import vn.lantoa.distribution.delivery.Notifications;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;

/**
 * Reads bulletins with their play-outs and notifications: for officers the bulletins of their organisations, for other
 * authenticated readers the bulletins of a commune.
 */
@ApplicationScoped
public class ReadBulletins {
    @Inject
    BulletinQueries queries;

    @Inject
    Bulletins bulletins;

    @Inject
    CommuneBulletins communes;

    @Inject
    Playouts playouts;

    @Inject
    Notifications notifications;

    /** Returns the bulletins visible to the actor. */
    public List<BulletinView> list(Actor by) {
        return queries.list(by);
    }

    /** Returns the bulletins that a commune is to broadcast now, for information systems that poll. */
    public CommuneBulletins.Listed commune(String code, Actor by) {
        if (by.kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("bulletins of a commune");
        return communes.of(code);
    }

    /** Returns a bulletin. An officer may read bulletins of their organisations, a partner live bulletins. */
    public BulletinView one(BulletinId id, Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) return queries.get(id, by);
        var one = bulletins.get(id);
        if (!one.progress().live()) throw new NotFound("bulletin:" + id);
        return one;
    }

    /** Returns the play-outs of a bulletin, the latest first, for officers who may see the bulletin. */
    public List<PlayoutRow> playouts(BulletinId id, Actor by) {
        return playouts.of(queries.get(id, by).id());
    }

    /**
     * Returns the answers of receivers to the notifications of a bulletin, in the order of the last attempts. Only for
     * officers of the bulletin's agency, because others must not learn which partners are notified.
     */
    public List<Notification> notifications(BulletinView one, Actor by) {
        if (!queries.isOwn(one, by)) return List.of();
        return notifications.of(List.of(
                BulletinEvent.idOf(one.id(), BulletinEvent.RELEASED),
                BulletinEvent.idOf(one.id(), BulletinEvent.WITHDRAWN)));
    }
}
