package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A bulletin is to be read, or to be read no more: those who play it are told. */
public sealed interface BulletinMoved extends HubEvent permits BulletinOut, BulletinWithdrawn {
    BulletinId bulletin();

    Instant at();
}
