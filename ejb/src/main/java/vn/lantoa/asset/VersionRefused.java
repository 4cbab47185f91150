package vn.lantoa.asset;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The event that the inspection refused a version; the reason is a slug such as {@code infected}. */
public record VersionRefused(VersionId version, String reason, Instant at) implements HubEvent {}
