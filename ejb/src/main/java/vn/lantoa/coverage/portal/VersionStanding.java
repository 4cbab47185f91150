package vn.lantoa.coverage.portal;

import vn.lantoa.kernel.Slug;

/** Whether a version that was found is the version that the hub shows now. */
public enum VersionStanding implements Slug {
    CURRENT,
    /** The version is no longer public: another version or none is public now. */
    OLD,
    /** The version was withdrawn. */
    RECALLED
}
