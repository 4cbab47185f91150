package vn.lantoa.release;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.Issues;

/** Rules for the requested times of a release. Pure functions. */
public final class WindowRules {
    /** Tolerated time in the past. Forms have minute precision, so the current minute is allowed. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** Maximum time in the future; a later time is assumed to be a mistyped year. */
    static final Duration HORIZON = Duration.ofDays(3660);

    private WindowRules() {}

    /** Returns all issues of the request at the given instant. */
    public static Issues check(WindowRequest request, Instant now) {
        var at = request.at();
        var embargo = request.embargoUntil();
        var expires = request.expiresAt();
        var window = ReleaseWindow.of(request, now);
        return Issues.none()
                .when(at != null && at.isBefore(now.minus(GRACE)), "at", "in-the-past")
                .when(at != null && at.isAfter(now.plus(HORIZON)), "at", "too-far")
                .when(at != null && embargo != null && at.isBefore(embargo), "at", "before-embargo")
                .when(embargo != null && embargo.isAfter(now.plus(HORIZON)), "embargoUntil", "too-far")
                .when(expires != null && !expires.isAfter(now), "expiresAt", "in-the-past")
                .when(expires != null && !expires.isAfter(window.dueAt()), "expiresAt", "before-start");
    }
}
