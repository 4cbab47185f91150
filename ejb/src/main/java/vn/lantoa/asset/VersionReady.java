package vn.lantoa.asset;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A version has passed the inspection. */
public record VersionReady(VersionId version, Instant at) implements HubEvent {}
