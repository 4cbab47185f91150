package vn.lantoa.coverage.photo;

import vn.lantoa.kernel.Slug;

/** The reason why something is taken for what a photo shows. */
public enum SightingReason implements Slug {
    /** Its printed code can be read. */
    CODE,
    /** Its points are there, as they lie on a plane. */
    POINTS
}
