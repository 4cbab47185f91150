package vn.lantoa.asset;

import vn.lantoa.kernel.Actor;

/**
 * Permission for actors outside the asset's organisation to read a sealed version. Implemented by later stages, for
 * instance for the second organisation of an approval route. A grant never covers drafts.
 */
public interface ReadingGrant {
    /** Returns true if this actor may currently read this version. */
    boolean allows(Actor by, AssetVersion version);
}
