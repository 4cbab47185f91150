package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The sound of a bulletin is to be made. */
public record BulletinMade(BulletinId bulletin, Instant at) implements HubEvent {}
