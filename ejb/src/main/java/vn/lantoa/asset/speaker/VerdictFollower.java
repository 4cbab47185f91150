package vn.lantoa.asset.speaker;

import vn.lantoa.asset.AssetVersion;

/**
 * Listener of a later stage for confirmed versions, called in the same transaction because a confirmation changes the
 * published content.
 */
public interface VerdictFollower {
    /** Called last in the transaction, after the verdict is recorded. */
    void confirmed(AssetVersion version);
}
