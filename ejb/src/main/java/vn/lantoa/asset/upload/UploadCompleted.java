package vn.lantoa.asset.upload;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** The event of a completed and checked upload: its bytes are stored and may become a file of the asset's draft. */
public record UploadCompleted(UploadId upload, AssetId asset, Instant at) implements HubEvent {}
