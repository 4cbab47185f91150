package vn.lantoa.bulletin.feed;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.BulletinView;
import vn.lantoa.bulletin.Bulletins;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;

/**
 * Reads bulletins for programs: for officers those of their organisations, for every signed-in reader those of a
 * commune.
 */
@ApplicationScoped
public class ReadBulletins {
    @Inject
    BulletinQueries queries;

    @Inject
    Bulletins bulletins;

    @Inject
    CommuneBulletins communes;

    /** The bulletins of the actor. */
    public List<BulletinView> list(Actor by) {
        return queries.list(by);
    }

    /** The bulletins that a commune is to read now, for a source information system that polls. */
    public CommuneBulletins.Listed commune(String code, Actor by) {
        if (by.kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("bulletins of a commune");
        return communes.of(code);
    }

    /** One bulletin: for an officer one of their own, for a partner one that is in a feed now. */
    public BulletinView one(BulletinId id, Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) return queries.get(id, by);
        var one = bulletins.get(id);
        if (!one.progress().live()) throw new NotFound("bulletin:" + id);
        return one;
    }
}
