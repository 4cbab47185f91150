package vn.lantoa.asset.speaker;

import vn.lantoa.asset.AssetVersion;

/**
 * Reaction of a later stage to a confirmed version, in the same transaction, because the confirmation changes what is
 * published.
 */
public interface VerdictFollower {
    /** Called last in that transaction, after the verdict is recorded. */
    void confirmed(AssetVersion version);
}
