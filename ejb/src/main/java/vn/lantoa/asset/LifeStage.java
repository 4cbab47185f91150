package vn.lantoa.asset;

import vn.lantoa.kernel.Slug;

/**
 * Life stages of a version, from the draft through the seal to the end of its release. The database function
 * {@code version_stage} determines the stage, for lists and pages alike.
 */
public enum LifeStage implements Slug {
    /** Not sealed yet, or changed since the last seal. */
    DRAFT,
    /** Sealed, but not inspected yet. */
    CHECKING,
    /** Refused by the inspection. */
    REFUSED,
    /** Inspected, but not submitted; or the submission is void. */
    SEALED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    /** Has a release that is not published yet. */
    PLANNED,
    PUBLIC,
    /** Released to partners or agencies only. */
    SHARED,
    /** Was released and then superseded by a later version. */
    SUPERSEDED,
    EXPIRED,
    WITHDRAWN,
    RECALLED,
    /** Archived, with all its versions. */
    ARCHIVED,
    /** Deleted without ever having been sealed; the draft is emptied later. */
    DELETED;

    /** Returns whether the asset is archived or deleted. Such an asset has no other stage. */
    public boolean isAside() {
        return this == ARCHIVED || this == DELETED;
    }

    /** Returns whether the asset is being worked on or is released. Such an asset cannot be archived or deleted. */
    public boolean isUnderWay() {
        return switch (this) {
            case CHECKING, IN_REVIEW, APPROVED, PLANNED, PUBLIC, SHARED -> true;
            default -> false;
        };
    }

    /** Returns true if the version is or was public at the address of its asset. */
    public boolean isOutside() {
        return compareTo(PUBLIC) >= 0 && compareTo(RECALLED) <= 0;
    }
}
