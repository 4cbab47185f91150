package vn.lantoa.asset.speaker;

import vn.lantoa.asset.AssetVersion;

/**
 * What a later stage does in the transaction in which somebody who speaks the language confirms a version: the outside sees
 * it otherwise from then on.
 */
public interface VerdictFollower {
    /** Called last in that transaction, with the verdict written down. */
    void confirmed(AssetVersion version);
}
