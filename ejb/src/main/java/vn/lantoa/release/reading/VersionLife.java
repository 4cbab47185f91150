package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LifeStage;
import vn.lantoa.release.ReleaseId;

/**
 * Version with its life stage.
 *
 * @param dueAt the instant at which the version's release was or will be published; null if it has no release
 * @param withdrawable the version's published release; null if it has none or if the reader may not withdraw it
 */
public record VersionLife(
        AssetId asset, int number, LifeStage stage, @Nullable Instant dueAt, @Nullable ReleaseId withdrawable) {}
