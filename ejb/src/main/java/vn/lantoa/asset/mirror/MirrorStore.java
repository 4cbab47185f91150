package vn.lantoa.asset.mirror;

import vn.lantoa.kernel.OutsideWorld;

/** A second place, on another host, that everyone can read. Small texts lie there which must outlast the hub's absence. */
@OutsideWorld
public interface MirrorStore {
    /** Whether there is one. */
    boolean isThere();

    /** Puts these bytes there under this name, in the place of those before. */
    void put(String name, byte[] bytes, String mediaType);
}
