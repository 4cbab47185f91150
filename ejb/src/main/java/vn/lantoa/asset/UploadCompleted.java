package vn.lantoa.asset;

import java.time.Instant;
import vn.lantoa.asset.upload.UploadId;
import vn.lantoa.outbox.HubEvent;

/** The event of a completed and checked upload: its bytes are stored and may become a file of the asset's draft. */
public record UploadCompleted(UploadId upload, AssetId asset, Instant at) implements HubEvent {}
