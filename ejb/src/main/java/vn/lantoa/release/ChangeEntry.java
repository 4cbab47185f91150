package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/**
 * One row of the change log.
 *
 * @param seq its place: 1, 2, 3 … without a gap, in the order of commit
 * @param version the number of the version it is about
 * @param reach the reach of the release
 */
public record ChangeEntry(
        long seq, AssetId asset, int version, ChangeKind change, ReleaseId release, Reach reach, Instant at) {}
