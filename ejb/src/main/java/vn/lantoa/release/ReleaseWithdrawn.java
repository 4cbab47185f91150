package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** A release was taken back in public. */
public record ReleaseWithdrawn(ReleaseId release, AssetId asset, WithdrawalKind kind, Instant at) implements HubEvent {}
