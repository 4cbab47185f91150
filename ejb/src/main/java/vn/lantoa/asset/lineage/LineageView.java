package vn.lantoa.asset.lineage;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;

/**
 * Where a version comes from.
 *
 * @param madeFrom of a variant: number of the source's version that it follows
 * @param significance {@code minor} or {@code major}: how much it changed against the version before
 * @param changeNote what changed, in one public line; perhaps empty
 * @param machineMade whether a machine translated it
 */
public record LineageView(@Nullable Integer madeFrom, String significance, String changeNote, boolean machineMade) {
    /** That of this version. */
    public static LineageView of(AssetVersion version, Versions versions) {
        var lineage = version.lineage();
        var followed = lineage.madeFrom();
        return new LineageView(
                followed == null ? null : Integer.valueOf(versions.get(followed).number()),
                lineage.significance().slug(),
                lineage.changeNote(),
                lineage.machineMade());
    }
}
