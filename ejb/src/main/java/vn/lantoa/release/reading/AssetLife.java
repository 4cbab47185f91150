package vn.lantoa.release.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.history.LifeStage;

/**
 * Where an asset stands: its newest version, and the one that readers outside have or had.
 *
 * @param outside the version that was let out, where there is one
 */
public record AssetLife(VersionLife newest, @Nullable VersionLife outside) {
    /** The life of an asset from its newest version and the one that was let out, which may be the same. */
    static AssetLife of(List<VersionLife> versions) {
        var newest = versions.stream()
                .max(java.util.Comparator.comparingInt(VersionLife::number))
                .orElseThrow();
        var outside = versions.stream()
                .filter(version -> version.stage().isOutside())
                .min(java.util.Comparator.comparingInt(VersionLife::number))
                .orElse(null);
        return new AssetLife(newest, outside);
    }

    /** True if a version after the one that was let out is on its way. */
    public boolean goesOn() {
        return outside == null || newest.number() != outside.number();
    }

    /** True if everyone can open the page of the asset and see it. */
    public boolean isPublic() {
        return outside != null && outside.stage() == LifeStage.PUBLIC;
    }
}
