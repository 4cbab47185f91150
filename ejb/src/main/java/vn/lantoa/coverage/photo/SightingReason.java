package vn.lantoa.coverage.photo;

import vn.lantoa.kernel.Slug;

/** The reason for a match in a photo. */
public enum SightingReason implements Slug {
    /** Its printed code is readable. */
    CODE,
    /** Its features were found, consistent with a plane. */
    POINTS
}
