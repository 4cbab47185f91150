package vn.lantoa.asset.upload;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** The event that an upload was completed and checked. Its bytes can become a file of the asset's draft. */
public record UploadCompleted(UploadId upload, AssetId asset, Instant at) implements HubEvent {}
