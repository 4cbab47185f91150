package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The reason why a visit of a portal ended. */
public enum VisitOutcome implements Slug {
    /** All that is known of it was looked at. */
    WHOLE,
    /** Its share of requests was used up. */
    REQUESTS,
    /** Its share of bytes was used up. */
    BYTES,
    /** Its share of time was used up. */
    TIME,
    /** Its robots.txt wants nothing fetched. */
    ROBOTS,
    /** It did not answer, or only by errors. */
    NO_ANSWER,
    /** The hub may not go where it is. */
    BARRED;

    /** True if there is nothing to be had by waiting a week: it is tried again the next day. */
    public boolean isTriedSoon() {
        return this == NO_ANSWER || this == BARRED;
    }
}
