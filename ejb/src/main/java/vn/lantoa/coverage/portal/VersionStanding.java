package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** The standing of the version that was found: whether it is what the hub shows now. */
public enum VersionStanding implements Slug {
    CURRENT,
    /** Another one is public by now, or none. */
    OLD,
    /** It was taken back. */
    RECALLED
}
