package vn.lantoa.rendition;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** The event that all renditions of this lane are ready or failed. The version may have been released long before. */
public record RenditionsSettled(VersionId version, Lane lane, Instant at) implements HubEvent {}
