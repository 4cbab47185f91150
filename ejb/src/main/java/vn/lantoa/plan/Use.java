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
    /** The asset was posted on a social network. */
    POSTED,
    /** Loudspeakers played the asset. */
    PLAYED,
    /** The asset was sent to telephones. */
    SENT,
    /** The asset's printed code was scanned. */
    SCANNED,
    /** A partner fetched or received the asset. */
    TAKEN,
    /** An event about the asset was held. */
    HELD,
    /** The asset was taught in a training. */
    TAUGHT,
    /** A column or a special page published the asset. */
    CARRIED,
    /** The asset was displayed or played at a place. */
    DISPLAYED,
    /** The asset was handed out on paper. */
    HANDED_OUT,
    /** Households were visited with the asset. */
    VISITED,
    /** The province chose the unit's nomination as good practice. */
    NOMINATED
}
