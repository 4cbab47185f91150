package vn.lantoa.asset;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The event that a version passed the inspection. */
public record VersionReady(VersionId version, Instant at) implements HubEvent {}
