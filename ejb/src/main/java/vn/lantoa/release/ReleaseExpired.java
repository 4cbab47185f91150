package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** The end of a release came. */
public record ReleaseExpired(ReleaseId release, AssetId asset, Instant at) implements HubEvent {}
