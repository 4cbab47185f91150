package vn.lantoa.asset.lineage;

import vn.lantoa.kernel.Slug;

/** The significance of a version's change against the one before it. */
public enum Significance implements Slug {
    /** Spelling, layout, a better picture: the former version is not wrong. */
    MINOR,
    /** The content differs: whatever was made from the former version is outdated. */
    MAJOR
}
