package vn.lantoa.coverage.crawl;

import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.PageKind;
import vn.lantoa.coverage.portal.PortalAddress;
import vn.lantoa.coverage.portal.PortalId;
import vn.lantoa.coverage.portal.VisitOutcome;

/**
 * A turn for sending one request to a portal, or for no request if its robots.txt forbids the address. Only the holder
 * of the turn sends requests to the host until the lease ends.
 *
 * @param address the front page
 * @param robots the last known robots.txt
 * @param rendered the number of pages that a browser has rendered in this visit
 * @param item the address to request; null if robots.txt must be read first
 */
record CrawlTurn(
        PortalId portal,
        PortalAddress address,
        UUID visit,
        UUID lease,
        Robots robots,
        int rendered,
        @Nullable Item item) {
    /** The portal's robots.txt and the status of the response. */
    record Robots(int status, String text) {
        /** No response, or no response in time. */
        static final Robots SILENCE = new Robots(0, "");

        /** The hub may not connect to this address. */
        static final Robots BARRED = new Robots(-1, "");

        private static final int SERVER_ERROR = 500;

        /** Returns the outcome of a visit that starts with this result. */
        VisitOutcome outcome() {
            if (equals(BARRED)) return VisitOutcome.BARRED;
            return status == 0 || status >= SERVER_ERROR ? VisitOutcome.NO_ANSWER : VisitOutcome.ROBOTS;
        }
    }

    /**
     * The address to request.
     *
     * @param parent the page with the link
     * @param known keys of the current finds at the address
     */
    record Item(
            String address, PageKind kind, int depth, String parent, String etag, String modified, Set<String> known) {}
}
