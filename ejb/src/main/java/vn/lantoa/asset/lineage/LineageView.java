package vn.lantoa.asset.lineage;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetVersion;
import vn.lantoa.asset.Versions;

/**
 * The lineage of a version, for readers.
 *
 * @param madeFrom of a variant: number of the source's version that it follows
 * @param significance {@code minor} or {@code major}: how much it changed against the version before
 * @param changeNote the change, in one public line; perhaps empty
 * @param machineMade whether a machine translated it
 */
public record LineageView(@Nullable Integer madeFrom, String significance, String changeNote, boolean machineMade) {
    /** The lineage of this version. */
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
