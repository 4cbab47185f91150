package vn.lantoa.coverage.crawl.jsoup;

import vn.lantoa.coverage.PortalDocument;

/** The outcome of reading a portal's response. */
public sealed interface PageOutcome {
    /** It was read. */
    record Read(PortalDocument document) implements PageOutcome {}

    /** The child process was killed at its limits, or could not read the response. */
    record Unreadable() implements PageOutcome {}

    /** The child process ended for a reason unrelated to the page. */
    record Ended() implements PageOutcome {}
}
