package vn.lantoa.coverage.photo;

import vn.lantoa.kernel.Slug;

/** The reason for a match in a photo. */
public enum SightingReason implements Slug {
    /** The printed code is readable. */
    CODE,
    /** The features of the poster were found, consistent with a plane. */
    POINTS
}
