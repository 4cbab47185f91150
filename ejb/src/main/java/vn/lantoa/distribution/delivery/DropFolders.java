package vn.lantoa.distribution.delivery;

import java.util.List;
import vn.lantoa.kernel.OutsideWorld;

/** Client for folders of partners. The client has short time limits, and does not connect to internal networks. */
@OutsideWorld
public interface DropFolders {
    /**
     * Opens the folder as the user of the place.
     *
     * @param keys login keys to try, the newest first
     * @throws DropFault when the host cannot be reached, shows a key other than the pinned one, or rejects the login
     */
    DropFolder open(DropPlace place, List<DropKey> keys);
}
