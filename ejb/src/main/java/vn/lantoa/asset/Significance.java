package vn.lantoa.asset;

import vn.lantoa.kernel.Slug;

/** Significance of a version's change since the previous one. */
public enum Significance implements Slug {
    /** Spelling, layout or a better picture: the previous version is not wrong. */
    MINOR,
    /** The content differs: variants made from the previous version are outdated. */
    MAJOR
}
