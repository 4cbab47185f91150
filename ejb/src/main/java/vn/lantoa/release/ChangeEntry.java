package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/**
 * Row of the change log.
 *
 * @param seq the position: 1, 2, 3 … without gaps, in commit order
 * @param version the number of the changed version
 * @param reach the reach of the release
 */
public record ChangeEntry(
        long seq, AssetId asset, int version, ChangeKind change, ReleaseId release, Reach reach, Instant at) {}
