package vn.lantoa.release;

import java.time.Instant;

/** The instant before which a release must not be disclosed. */
public record Embargo(Instant liftsAt) {
    /** True if it binds nobody any more. */
    public boolean isLiftedAt(Instant now) {
        return !now.isBefore(liftsAt);
    }
}
