package vn.lantoa.bulletin.notice;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.bulletin.BulletinDesk;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.distribution.telling.Telling;
import vn.lantoa.distribution.telling.Tellings;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.Access;

/** Shows officers of the agency how webhooks answered what was told of a bulletin. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadTold {
    @Inject
    BulletinDesk desk;

    @Inject
    Access access;

    @Inject
    Tellings tellings;

    /** In the order of the last tries. */
    public List<Telling> of(BulletinId bulletin, Actor by) {
        var one = desk.get(bulletin, by);
        // who reads it aloud need not know whom else the agency tells
        if (!access.organisationsOf(by).contains(one.source().organisation())) return List.of();
        var id = one.id();
        return tellings.of(List.of(
                BulletinEvent.idOf(id, BulletinEvent.RELEASED), BulletinEvent.idOf(id, BulletinEvent.WITHDRAWN)));
    }
}
