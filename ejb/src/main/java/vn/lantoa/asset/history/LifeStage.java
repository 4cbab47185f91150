package vn.lantoa.asset.history;

import vn.lantoa.kernel.Slug;

/**
 * The stages in the life of a version, from its seal to what became of its release, and of what is typed before. Which one a
 * version has is said by {@code version_stage} in the database, for lists and pages alike.
 */
public enum LifeStage implements Slug {
    /** Not sealed yet, or typed on since. */
    DRAFT,
    /** Sealed, and not inspected yet. */
    CHECKING,
    /** Refused by the inspection. */
    REFUSED,
    /** Inspected, and not submitted, or its submission is void. */
    SEALED,
    IN_REVIEW,
    RETURNED,
    APPROVED,
    /** Has a release that waits for its time. */
    PLANNED,
    PUBLIC,
    /** Out for partners or agencies alone. */
    SHARED,
    /** Was out until a later version took its place. */
    SUPERSEDED,
    EXPIRED,
    WITHDRAWN,
    RECALLED,
    /** Put aside, with all its versions. */
    ARCHIVED,
    /** Put aside without ever having been sealed; what is in it goes after a while. */
    DELETED;

    /** True if it is said of an asset that was put aside, which then stands nowhere else. */
    public boolean isAside() {
        return this == ARCHIVED || this == DELETED;
    }

    /** True if somebody waits for it, or it is out: such an asset is not put aside. */
    public boolean isUnderWay() {
        return switch (this) {
            case CHECKING, IN_REVIEW, APPROVED, PLANNED, PUBLIC, SHARED -> true;
            default -> false;
        };
    }

    /** True if readers outside have, or had, the version at the address of its asset. */
    public boolean isOutside() {
        return compareTo(PUBLIC) >= 0 && compareTo(RECALLED) <= 0;
    }
}
