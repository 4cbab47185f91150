package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: a bulletin was created. Its handler produces the audio if a machine reads it, and releases the bulletin. */
public record BulletinMade(BulletinId bulletin, Instant at) implements HubEvent {}
