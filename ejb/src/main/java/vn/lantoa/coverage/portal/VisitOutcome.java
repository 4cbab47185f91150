package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The reason why a visit of a portal ended. */
public enum VisitOutcome implements Slug {
    /** All known pages were visited. */
    WHOLE,
    /** The limit of requests was reached. */
    REQUESTS,
    /** The limit of bytes was reached. */
    BYTES,
    /** The time limit was reached. */
    TIME,
    /** The robots.txt forbids all fetches. */
    ROBOTS,
    /** The portal did not respond, or only with errors. */
    NO_ANSWER,
    /** The hub may not connect to this address. */
    BARRED;

    /** Returns true if the visit is retried on the next day instead of after a week. */
    public boolean isTriedSoon() {
        return this == NO_ANSWER || this == BARRED;
    }
}
