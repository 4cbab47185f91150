package vn.lantoa.plan;

import vn.lantoa.kernel.Slug;

/** The effect of a row of an imported table of figures. */
public enum FigureEffect implements Slug {
    ADDED,
    /** The source says something else of that day now. */
    CHANGED,
    /** It is there as the row says. */
    SAME
}
