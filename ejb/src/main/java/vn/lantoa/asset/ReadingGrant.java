package vn.lantoa.asset;

import vn.lantoa.kernel.Actor;

/**
 * Lets somebody outside the asset's organisation read a sealed version: a later stage gives one, for instance to the
 * second organisation of an approval route. No grant ever opens a draft.
 */
public interface ReadingGrant {
    /** Whether this actor may read this version now. */
    boolean allows(Actor by, AssetVersion version);
}
