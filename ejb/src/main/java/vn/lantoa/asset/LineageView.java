package vn.lantoa.asset;

import org.jspecify.annotations.Nullable;

/**
 * Lineage of a version, for readers.
 *
 * @param madeFrom for a variant: the number of the source's version that the variant follows
 * @param significance {@code minor} or {@code major}: how much the version changed since the previous version
 * @param changeNote the change, in one public line; may be empty
 * @param machineMade whether the version is a machine translation
 */
public record LineageView(@Nullable Integer madeFrom, String significance, String changeNote, boolean machineMade) {
    /** Returns the lineage of this version. */
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
