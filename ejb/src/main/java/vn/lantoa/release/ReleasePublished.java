package vn.lantoa.release;

import java.time.Instant;
import vn.lantoa.asset.AssetId;

/** Event: a release became the current release of its asset. */
public record ReleasePublished(ReleaseId release, AssetId asset, Instant at) implements ReleaseChanged {}
