package vn.lantoa.asset;

import org.jspecify.annotations.Nullable;

/**
 * Lineage of a version. The seal does not cover the lineage. The lineage is fixed and audited when the version is
 * sealed.
 *
 * @param madeFrom for a variant: the version of the source asset that the variant follows
 * @param significance how much the version changed since the previous version
 * @param changeNote the change, in one public line; may be empty
 * @param machineMade for a variant: whether it is a machine translation
 */
public record Lineage(@Nullable VersionId madeFrom, Significance significance, String changeNote, boolean machineMade) {
    /** The lineage of a version without a source and without a note. */
    public static final Lineage PLAIN = new Lineage(null, Significance.MAJOR, "", false);
}
