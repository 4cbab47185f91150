package vn.lantoa.rendition;

import java.time.Instant;
import vn.lantoa.asset.VersionId;
import vn.lantoa.outbox.HubEvent;
import vn.lantoa.rendition.recipe.Lane;

/** The event that all renditions of this lane are ready or have failed; perhaps of a version that is long released. */
public record RenditionsSettled(VersionId version, Lane lane, Instant at) implements HubEvent {}
