package vn.lantoa.plan;

import vn.lantoa.kernel.Slug;

/** A kind of use of what the hub holds, by which a unit carries out a task. */
public enum Use implements Slug {
    /** A version was let out. */
    RELEASED,
    /** A site shows it. */
    SHOWN,
    /** Radio or television aired it. */
    AIRED,
    /** It stood in a newspaper, or elsewhere on paper. */
    PRINTED,
    /** It was posted on a social network. */
    POSTED,
    /** Loudspeakers played it. */
    PLAYED,
    /** It was sent to telephones. */
    SENT,
    /** Somebody scanned its code on paper. */
    SCANNED,
    /** A partner has taken it, or was brought it. */
    TAKEN,
    /** An event was held about it. */
    HELD,
    /** It was taught in a training. */
    TAUGHT,
    /** A column or a special page carried it. */
    CARRIED,
    /** It hung, stood or played at a place. */
    DISPLAYED,
    /** It was given out on paper. */
    HANDED_OUT,
    /** Households were visited with it. */
    VISITED
}
