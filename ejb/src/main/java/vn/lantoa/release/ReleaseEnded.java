package vn.lantoa.release;

import vn.lantoa.asset.AssetId;
import vn.lantoa.outbox.HubEvent;

/** A release is out no more, whatever has ended it: channels take back what they have of it. */
public sealed interface ReleaseEnded extends HubEvent permits ReleaseExpired, ReleaseSuperseded, ReleaseWithdrawn {
    ReleaseId release();

    AssetId asset();

    /** The reason, for those who were to spread it. */
    String note();
}
