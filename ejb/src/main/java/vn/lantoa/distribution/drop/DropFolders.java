package vn.lantoa.distribution.drop;

import java.util.List;
import vn.lantoa.kernel.OutsideWorld;

/** Reaches folders of partners. Waits not long, and goes nowhere inside. */
@OutsideWorld
public interface DropFolders {
    /**
     * Opens the folder, as the user of the place.
     *
     * @param keys that the host may know, the newest first
     * @throws DropFault when the host cannot be reached, shows another key than the pinned one, or lets nobody in
     */
    DropFolder open(DropPlace place, List<DropKey> keys);
}
