package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The reason for a match on a portal. */
public enum FindReason implements Slug {
    /** A frame, the element, or the placeholder of a plugin, with the id. */
    EMBED,
    /** A copy that a plugin shows, with the id. */
    COPY,
    /** A link to the page of an asset. */
    LINK,
    /** A short link, or one by the code that is printed on paper. */
    SHORT_LINK,
    /** The exact bytes of a file or of a rendition. */
    SAME_BYTES,
    /** A picture that looks the same. */
    SAME_PICTURE,
    /** A film whose frames are the same, or those of a part of it. */
    SAME_FILM,
    /** A text of which half or more was copied. */
    SAME_TEXT,
    /** A link to a page of the hub that belongs to no asset: of a service or a campaign. */
    HUB_PAGE,
    /** Nothing was found: reading the page exceeded its limits, or failed. */
    UNREADABLE
}
