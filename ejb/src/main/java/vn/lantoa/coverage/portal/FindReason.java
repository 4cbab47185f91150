package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The reason for a match on a portal. */
public enum FindReason implements Slug {
    /** The embedding code of an asset: a frame, the element, or the placeholder of a plugin, with the asset's id. */
    EMBED,
    /** A copy of an asset that a plugin displays, with the asset's id. */
    COPY,
    /** A link to the page of an asset. */
    LINK,
    /** A short link, or a link with the code that is printed on paper. */
    SHORT_LINK,
    /** Exactly the bytes of an asset's file or of its rendition. */
    SAME_BYTES,
    /** A picture that looks like a picture of an asset. */
    SAME_PICTURE,
    /** A film whose frames match an asset's film, or a part of the film. */
    SAME_FILM,
    /** A text of which at least half was copied from an asset. */
    SAME_TEXT,
    /** A link to a page of the hub that belongs to no asset, such as the page of a service or a campaign. */
    HUB_PAGE,
    /** No match: reading the page failed or exceeded a limit. */
    UNREADABLE
}
