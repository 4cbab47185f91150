package vn.lantoa.asset.storage;

import vn.lantoa.kernel.OutsideWorld;

/** Port to the mirror store: public, on another host, for small texts that must survive an outage. */
@OutsideWorld
public interface MirrorStore {
    /** Returns true if a mirror store is configured. */
    boolean isThere();

    /** Writes these bytes under this name, replacing former ones. */
    void put(String name, byte[] bytes, String mediaType);
}
