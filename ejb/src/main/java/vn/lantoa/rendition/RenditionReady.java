package vn.lantoa.rendition;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;

/** A rendition can be shown; perhaps of a version that is long released. */
public record RenditionReady(RenditionId rendition, VersionId version, Instant at) implements HubEvent {}
