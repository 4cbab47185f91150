package vn.lantoa.asset.lineage;

import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.VersionId;

/**
 * The lineage of a version. Outside the seal, fixed when it is sealed, and audited.
 *
 * @param madeFrom of a variant: the version of the source that it follows; always one of the source itself
 * @param significance how much it changed against the version before
 * @param changeNote the change, in one public line; may be empty
 * @param machineMade of a variant: whether a machine translated it
 */
public record Lineage(@Nullable VersionId madeFrom, Significance significance, String changeNote, boolean machineMade) {
    /** The lineage of a version without a source and without a note. */
    public static final Lineage PLAIN = new Lineage(null, Significance.MAJOR, "", false);
}
