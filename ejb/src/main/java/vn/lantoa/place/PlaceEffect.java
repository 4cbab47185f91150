package vn.lantoa.place;

import vn.lantoa.kernel.Slug;

/** The effect of a row of an imported table on the register. */
public enum PlaceEffect implements Slug {
    ADDED,
    CHANGED,
    /** It is in the register as the row says. */
    SAME
}
