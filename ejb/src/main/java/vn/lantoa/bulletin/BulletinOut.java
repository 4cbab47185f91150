package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A bulletin is to be read. */
public record BulletinOut(BulletinId bulletin, Instant at) implements HubEvent {}
