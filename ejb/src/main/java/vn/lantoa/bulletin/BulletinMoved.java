package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event about a bulletin that was released or withdrawn. Broadcasting partners are notified of it. */
public sealed interface BulletinMoved extends HubEvent permits BulletinOut, BulletinWithdrawn {
    BulletinId bulletin();

    Instant at();
}
