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

/** Shows officers of the agency how webhooks answered what was told of a bulletin. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadTold {
    @Inject
    BulletinDesk desk;

    @Inject
    Tellings tellings;

    /** In the order of the last tries. */
    public List<Telling> of(BulletinId bulletin, Actor by) {
        var id = desk.get(bulletin, by).id();
        return tellings.of(List.of(
                BulletinEvent.idOf(id, BulletinEvent.RELEASED), BulletinEvent.idOf(id, BulletinEvent.WITHDRAWN)));
    }
}
