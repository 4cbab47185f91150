package vn.lantoa.asset.storage;

import vn.lantoa.kernel.OutsideWorld;

/** The mirror store: a second, public place on another host. Small texts lie there which must outlast an outage. */
@OutsideWorld
public interface MirrorStore {
    /** True if a mirror store is configured. */
    boolean isThere();

    /** Writes these bytes under this name, in the place of the former ones. */
    void put(String name, byte[] bytes, String mediaType);
}
