package vn.lantoa.release;

/** The audience of a release. */
public enum Reach {
    /** Everyone. Only these releases are served without sign-in. */
    PUBLIC,
    /** Partners with an entitlement. */
    PARTNERS,
    /** Agencies: signed-in officers. */
    INTERNAL
}
