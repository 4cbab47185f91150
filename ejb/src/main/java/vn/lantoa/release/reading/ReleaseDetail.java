package vn.lantoa.release.reading;

import java.util.List;
import vn.lantoa.release.waiver.WaiverLine;

/**
 * A release, whole.
 *
 * @param history all its moves, the first first
 * @param earlier numbers of earlier versions that are still shown at their own address
 * @param sharing other assets that hold some of the same bytes
 * @param waivers gates that it went past
 */
public record ReleaseDetail(
        ReleaseLine release,
        List<StatusLine> history,
        List<Integer> earlier,
        List<SharingLine> sharing,
        List<WaiverLine> waivers) {
    public ReleaseDetail {
        history = List.copyOf(history);
        earlier = List.copyOf(earlier);
        sharing = List.copyOf(sharing);
        waivers = List.copyOf(waivers);
    }
}
