package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a bulletin must be released, and its audio produced if a machine reads it. */
public record BulletinMade(BulletinId bulletin, Instant at) implements HubEvent {}
