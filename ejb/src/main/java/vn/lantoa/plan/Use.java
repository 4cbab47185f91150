package vn.lantoa.plan;

import vn.lantoa.kernel.Slug;

/** Kind of use of an asset by which a unit carries out a task. */
public enum Use implements Slug {
    /** A version was released. */
    RELEASED,
    /** A website shows it. */
    SHOWN,
    /** Radio or television broadcast it. */
    AIRED,
    /** A newspaper or another print medium printed it. */
    PRINTED,
    /** It was posted on a social network. */
    POSTED,
    /** Loudspeakers played it. */
    PLAYED,
    /** It was sent to telephones. */
    SENT,
    /** Its printed code was scanned. */
    SCANNED,
    /** A partner fetched or received it. */
    TAKEN,
    /** An event about it was held. */
    HELD,
    /** It was taught in a training. */
    TAUGHT,
    /** A column or a special page published it. */
    CARRIED,
    /** It was displayed or played at a place. */
    DISPLAYED,
    /** It was handed out on paper. */
    HANDED_OUT,
    /** Households were visited with it. */
    VISITED
}
