package vn.lantoa.plan;

import vn.lantoa.kernel.Slug;

/** Effect of a row of an imported table of figures. */
public enum FigureEffect implements Slug {
    ADDED,
    /** A figure with the same indicator, day and source exists and differs. */
    CHANGED,
    /** The same figure exists already. */
    SAME
}
