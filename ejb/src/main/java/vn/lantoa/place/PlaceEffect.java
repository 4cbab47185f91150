package vn.lantoa.place;

import vn.lantoa.kernel.Slug;

/** Effect of a row of an imported table on the register. */
public enum PlaceEffect implements Slug {
    ADDED,
    CHANGED,
    /** The register already has the same data. */
    SAME
}
