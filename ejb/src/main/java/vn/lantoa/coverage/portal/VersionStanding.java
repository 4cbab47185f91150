package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** Whether the version found is what the hub shows now. */
public enum VersionStanding implements Slug {
    CURRENT,
    /** Another version is public by now, or none. */
    OLD,
    /** The version was withdrawn. */
    RECALLED
}
