package vn.lantoa.bulletin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.NotFound;

/**
 * Reads bulletins for programs: for officers those of their organisations, for all authenticated readers those of a
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

    /** Returns the bulletins visible to the actor. */
    public List<BulletinView> list(Actor by) {
        return queries.list(by);
    }

    /** Returns the bulletins that a commune is to broadcast now, for information systems that poll. */
    public CommuneBulletins.Listed commune(String code, Actor by) {
        if (by.kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("bulletins of a commune");
        return communes.of(code);
    }

    /** Returns one bulletin: to an officer one of their organisations', to a partner a live one. */
    public BulletinView one(BulletinId id, Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) return queries.get(id, by);
        var one = bulletins.get(id);
        if (!one.progress().live()) throw new NotFound("bulletin:" + id);
        return one;
    }
}
