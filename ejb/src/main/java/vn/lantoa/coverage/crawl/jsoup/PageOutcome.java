package vn.lantoa.coverage.crawl.jsoup;

import vn.lantoa.coverage.PortalDocument;

/** The outcome of reading what a portal answered. */
public sealed interface PageOutcome {
    /** It was read. */
    record Read(PortalDocument document) implements PageOutcome {}

    /** The child was killed at its limits, or could not read it. */
    record Unreadable() implements PageOutcome {}

    /** The child was ended for another reason, which says nothing about the page. */
    record Ended() implements PageOutcome {}
}
