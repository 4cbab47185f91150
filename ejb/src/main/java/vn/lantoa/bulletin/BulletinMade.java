package vn.lantoa.bulletin;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** Event: the audio of a bulletin must be produced. */
public record BulletinMade(BulletinId bulletin, Instant at) implements HubEvent {}
