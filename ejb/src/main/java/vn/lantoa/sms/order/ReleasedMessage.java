package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** A message that is out for everyone, and may be ordered or sent to a list. */
public record ReleasedMessage(AssetId asset, String title, Instant publishedAt) {}
