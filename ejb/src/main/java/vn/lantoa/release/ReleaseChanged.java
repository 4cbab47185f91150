package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** Event: a release was published, expired or was withdrawn. */
public sealed interface ReleaseChanged extends HubEvent permits ReleaseExpired, ReleasePublished, ReleaseWithdrawn {
    ReleaseId release();

    AssetId asset();

    Instant at();
}
