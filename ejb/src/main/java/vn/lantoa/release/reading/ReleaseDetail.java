package vn.lantoa.release.reading;

import java.util.List;
import vn.lantoa.release.planning.WaiverLine;

/**
 * Release with all details.
 *
 * @param history all changes of state, the oldest first
 * @param earlier the numbers of earlier versions that are still shown at their own addresses
 * @param sharing other assets that contain some of the same bytes
 * @param waivers the closed gates that the release passed
 */
public record ReleaseDetail(
        ReleaseLine release,
        List<StatusLine> history,
        List<Integer> earlier,
        List<SharingLine> sharing,
        List<WaiverLine> waivers) {}
