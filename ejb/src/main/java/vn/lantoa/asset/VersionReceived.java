package vn.lantoa.asset;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The event that a version was sealed and waits for inspection. */
public record VersionReceived(VersionId version, Instant at) implements HubEvent {}
