package vn.lantoa.release;

/** The readers that a release is for. */
public enum Reach {
    /** Everyone: the addresses without a sign-in serve these only. */
    PUBLIC,
    /** Partners, by entitlement. */
    PARTNERS,
    /** Agencies: officers who are signed in. */
    INTERNAL
}
