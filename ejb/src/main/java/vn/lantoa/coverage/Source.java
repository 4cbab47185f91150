package vn.lantoa.coverage;

import vn.lantoa.kernel.Slug;

/** A source of evidence. */
public enum Source implements Slug {
    /** A release. */
    RELEASE,
    /** A frame that a site loaded from the hub. */
    FRAME,
    /** A visit of the hub to the portal. */
    CRAWL,
    /** The plugin of a portal. */
    PLUGIN,
    /** A partner's report of published or aired content. */
    REPORT,
    /** The play-out of a bulletin. */
    PLAYOUT,
    /** The totals of a telecom company. */
    TOTALS,
    /** The gateway of the hub. */
    GATEWAY,
    /** A post that an officer recorded. */
    POST,
    /** A scan of a code on paper. */
    SCAN,
    /** A download by a partner. */
    DOWNLOAD,
    /** A delivery to a partner. */
    DELIVERY,
    /** A photo of a place. */
    PHOTO,
    /** A declaration of the unit. */
    DECLARATION,
    /** The choice of a nomination. */
    NOMINATION
}
