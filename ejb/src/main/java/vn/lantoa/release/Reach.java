package vn.lantoa.release;

/** Readers for whom a release is intended. */
public enum Reach {
    /** Everyone. Only these releases are served without sign-in. */
    PUBLIC,
    /** Partners with an entitlement. */
    PARTNERS,
    /** Agencies: signed-in officers. */
    INTERNAL
}
