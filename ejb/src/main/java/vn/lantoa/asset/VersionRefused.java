package vn.lantoa.asset;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** A version was refused by the inspection; the reason is a slug such as {@code infected}. */
public record VersionRefused(VersionId version, String reason, Instant at) implements HubEvent {}
