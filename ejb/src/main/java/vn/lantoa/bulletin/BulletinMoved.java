package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event about a bulletin of which broadcasting partners are notified: released or withdrawn. */
public sealed interface BulletinMoved extends HubEvent permits BulletinOut, BulletinWithdrawn {
    BulletinId bulletin();

    Instant at();
}
