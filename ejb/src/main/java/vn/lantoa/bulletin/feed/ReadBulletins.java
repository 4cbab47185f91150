package vn.lantoa.bulletin.feed;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.bulletin.BulletinQueries;
import vn.lantoa.bulletin.Bulletins;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Forbidden;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;

/**
 * Reads bulletins for programs: for officers those of their organisations, for every signed-in reader those of a
 * commune.
 */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadBulletins {
    @Inject
    BulletinQueries queries;

    @Inject
    Bulletins bulletins;

    @Inject
    CommuneBulletins communes;

    @Inject
    HubAddress hub;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** The bulletins of the actor. */
    public List<JsonObject> list(Actor by) {
        return queries.list(by).stream().map(document()::of).toList();
    }

    /** The bulletins that a commune is to read now, for a source information system that polls. */
    public JsonObject commune(String code, Actor by) {
        if (by.kind() == Actor.Kind.ANONYMOUS) throw new Forbidden("bulletins of a commune");
        return document().of(communes.of(code));
    }

    /** One bulletin: for an officer one of their own, for a partner one that is in a feed now. */
    public JsonObject one(BulletinId id, Actor by) {
        if (by.kind() != Actor.Kind.PARTNER) return document().of(queries.get(id, by));
        var one = bulletins.get(id);
        if (!one.progress().live()) throw new NotFound("bulletin:" + id);
        return document().of(one);
    }

    private BulletinDocument document() {
        return new BulletinDocument(hub, LocalDate.ofInstant(clock.instant(), zone));
    }
}
