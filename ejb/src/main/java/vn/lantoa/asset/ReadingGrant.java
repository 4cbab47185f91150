package vn.lantoa.asset;

import vn.lantoa.kernel.Actor;

/**
 * Lets somebody outside the asset's organisation read a sealed version: a later stage implements it, for instance for
 * the second organisation of an approval route. No grant ever opens a draft.
 */
public interface ReadingGrant {
    /** True if this actor may read this version now. */
    boolean allows(Actor by, AssetVersion version);
}
