package vn.lantoa.asset.speaker;

import vn.lantoa.asset.AssetVersion;

/**
 * The reaction of a later stage, in the same transaction, to a confirmed version: the outside sees it otherwise from
 * then on.
 */
public interface VerdictFollower {
    /** Called last in that transaction, with the verdict recorded. */
    void confirmed(AssetVersion version);
}
