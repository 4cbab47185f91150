package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.LifeStage;

/**
 * Version with its life stage.
 *
 * @param dueAt the instant at which its release was or is to be published; null if it has none
 */
public record VersionLife(AssetId asset, int number, LifeStage stage, @Nullable Instant dueAt) {}
