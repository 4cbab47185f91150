package vn.lantoa.asset.speaker;

import vn.lantoa.asset.AssetVersion;

/**
 * Listener by which a later stage follows confirmed versions. Called in the same transaction, because a confirmation
 * changes the published content.
 */
public interface VerdictFollower {
    /** Called last in the transaction, after the verdict is recorded. */
    void confirmed(AssetVersion version);
}
