package vn.lantoa.release;

import java.time.Duration;
import java.time.Instant;
import vn.lantoa.kernel.Issues;

/** The rules for the requested times of a release. Pure. */
public final class WindowRules {
    /** The tolerated past: a form knows minutes only, so the present minute is not the past. */
    static final Duration GRACE = Duration.ofMinutes(1);

    /** The farthest time ahead: beyond this somebody mistyped a year. */
    static final Duration HORIZON = Duration.ofDays(3660);

    private WindowRules() {}

    /** All issues of the request, as seen now. */
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
