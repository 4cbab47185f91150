package vn.lantoa.coverage;

/** The kind of a portal's address. */
public enum PageKind {
    SITEMAP,
    FEED,
    PAGE,
    /** A picture or a PDF that a page shows or links to. */
    FILE
}
