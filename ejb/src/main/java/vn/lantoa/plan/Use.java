package vn.lantoa.plan;

import vn.lantoa.kernel.Slug;

/** Kind of use of an asset by which a unit carries out a task. */
public enum Use implements Slug {
    /** A version was released. */
    RELEASED,
    /** A website shows the asset. */
    SHOWN,
    /** Radio or television broadcast the asset. */
    AIRED,
    /** A newspaper or another print medium printed the asset. */
    PRINTED,
    /** It was posted on a social network. */
    POSTED,
    /** Loudspeakers played the asset. */
    PLAYED,
    /** It was sent to telephones. */
    SENT,
    /** Its printed code was scanned. */
    SCANNED,
    /** A partner fetched or received the asset. */
    TAKEN,
    /** An event about the asset was held. */
    HELD,
    /** It was taught in a training. */
    TAUGHT,
    /** A column or a special page published the asset. */
    CARRIED,
    /** It was displayed or played at a place. */
    DISPLAYED,
    /** It was handed out on paper. */
    HANDED_OUT,
    /** Households were visited with the asset. */
    VISITED
}
