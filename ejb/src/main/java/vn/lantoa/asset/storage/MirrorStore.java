package vn.lantoa.asset.storage;

import vn.lantoa.kernel.OutsideWorld;

/**
 * Port to the mirror store: a public store on another host, for small texts that must remain readable during an outage.
 */
@OutsideWorld
public interface MirrorStore {
    /** Returns true if a mirror store is configured. */
    boolean isThere();

    /** Stores the bytes under the given name, replacing any former bytes of that name. */
    void put(String name, byte[] bytes, String mediaType);
}
