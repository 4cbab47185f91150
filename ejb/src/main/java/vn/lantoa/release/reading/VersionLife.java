package vn.lantoa.release.reading;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.asset.history.LifeStage;

/**
 * A version, and where it stands in its life.
 *
 * @param dueAt when its release was or is to be published, if it has one
 */
public record VersionLife(AssetId asset, int number, LifeStage stage, @Nullable Instant dueAt) {}
