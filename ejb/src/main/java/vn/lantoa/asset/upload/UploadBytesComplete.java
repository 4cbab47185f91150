package vn.lantoa.asset.upload;

import java.time.Instant;
import vn.lantoa.outbox.HubEvent;

/** The event that all bytes of an upload were received and can be assembled and checked. */
public record UploadBytesComplete(UploadId upload, Instant at) implements HubEvent {}
