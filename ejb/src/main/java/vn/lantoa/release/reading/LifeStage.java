package vn.lantoa.release.reading;

import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.asset.VersionState;
import vn.lantoa.release.Reach;
import vn.lantoa.release.ReleaseState;
import vn.lantoa.release.WithdrawalKind;

/** The stages in the life of a version, from its seal to what became of its release. */
public enum LifeStage {
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
    RECALLED;

    /**
     * The stage of a version.
     *
     * @param review state of its last submission
     * @param release its last release that was not cancelled
     */
    static LifeStage of(VersionState version, @Nullable SubmissionState review, @Nullable LastRelease release) {
        if (release != null) return released(release);
        if (version == VersionState.REFUSED) return REFUSED;
        if (review == SubmissionState.SUBMITTED) return IN_REVIEW;
        if (review == SubmissionState.RETURNED) return RETURNED;
        if (review == SubmissionState.APPROVED) return APPROVED;
        return version == VersionState.RECEIVED ? CHECKING : SEALED;
    }

    private static LifeStage released(LastRelease release) {
        if (release.state().isWaiting()) return PLANNED;
        if (release.state() == ReleaseState.SUPERSEDED) return SUPERSEDED;
        if (release.state() == ReleaseState.EXPIRED) return EXPIRED;
        if (release.state() == ReleaseState.WITHDRAWN)
            return release.taken() == WithdrawalKind.RECALL ? RECALLED : WITHDRAWN;
        return release.reach() == Reach.PUBLIC ? PUBLIC : SHARED;
    }

    /** True if readers outside have, or had, the version at the address of its asset. */
    public boolean isOutside() {
        return ordinal() >= PUBLIC.ordinal();
    }

    /** The last release of a version; {@code taken} is how it was taken back. */
    record LastRelease(ReleaseState state, Reach reach, @Nullable WithdrawalKind taken) {}
}
