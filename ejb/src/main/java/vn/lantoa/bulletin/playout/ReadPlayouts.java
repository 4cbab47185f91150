package vn.lantoa.bulletin.playout;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import java.util.List;
import vn.lantoa.bulletin.BulletinDesk;
import vn.lantoa.bulletin.BulletinId;
import vn.lantoa.kernel.Actor;

/** Shows officers of the agency what was played of a bulletin. */
@Stateless
@TransactionAttribute(TransactionAttributeType.SUPPORTS)
public class ReadPlayouts {
    @Inject
    BulletinDesk desk;

    @Inject
    Playouts playouts;

    /** The latest played first. */
    public List<PlayoutRow> of(BulletinId bulletin, Actor by) {
        return playouts.of(desk.get(bulletin, by).id());
    }
}
