package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** A release was called off before its time. */
public record ReleaseCancelled(ReleaseId release, AssetId asset, Instant at) implements HubEvent {}
