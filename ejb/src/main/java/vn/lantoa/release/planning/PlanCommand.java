package vn.lantoa.release.planning;

import java.util.List;
import vn.lantoa.asset.VersionId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.release.Reach;
import vn.lantoa.release.WindowRequest;

/**
 * Request to release an approved version.
 *
 * @param waivers the closed gates to waive
 */
public record PlanCommand(VersionId version, Reach reach, WindowRequest when, List<Waiver> waivers, Actor by) {
    /** Creates a command without waivers. */
    public PlanCommand(VersionId version, Reach reach, WindowRequest when, Actor by) {
        this(version, reach, when, List.of(), by);
    }
}
