package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** Event: a release was cancelled before its publication. */
public record ReleaseCancelled(ReleaseId release, AssetId asset, Instant at) implements HubEvent {}
