package vn.lantoa.release;

import java.time.Instant;

/** Instant before which a release must not be disclosed. */
public record Embargo(Instant liftsAt) {
    /** Returns whether the embargo has been lifted at the given instant. */
    public boolean isLiftedAt(Instant now) {
        return !now.isBefore(liftsAt);
    }
}
