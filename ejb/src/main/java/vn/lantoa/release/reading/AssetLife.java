package vn.lantoa.release.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.LifeStage;

/**
 * Status of an asset: its newest version, and the version that is or was public.
 *
 * @param outside the version that is or was public; null if there is none
 */
public record AssetLife(VersionLife newest, @Nullable VersionLife outside) {
    /** Returns the status computed from the newest version and the released version, which may be the same. */
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

    /** Returns whether a version newer than the released one is in progress. */
    public boolean goesOn() {
        return outside == null || newest.number() != outside.number();
    }

    /** Returns whether everyone can see the asset's page. */
    public boolean isPublic() {
        return outside != null && outside.stage() == LifeStage.PUBLIC;
    }
}
