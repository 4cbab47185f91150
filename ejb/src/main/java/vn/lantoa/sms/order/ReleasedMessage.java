package vn.lantoa.sms.order;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** Public message that may be ordered or sent to a contact list. */
public record ReleasedMessage(AssetId asset, String title, Instant publishedAt) {}
