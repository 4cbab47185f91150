package vn.lantoa.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Times of a release.
 *
 * @param dueAt the instant of publication; never before the embargo lifts
 * @param embargoUntil the end of the embargo; null if there is none
 * @param expiresAt the instant at which the release expires; null if never
 */
public record ReleaseWindow(Instant dueAt, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
    /** Maximum delay of a publication that counts as on time. Forms have a precision of one minute. */
    public static final Duration LATE = Duration.ofMinutes(1);

    /** Returns the window of a request; {@link WindowRules} validates requests. */
    public static ReleaseWindow of(WindowRequest request, Instant now) {
        var embargo = request.embargoUntil();
        var start = request.at() == null ? now : request.at();
        var due = embargo != null && start.isBefore(embargo) ? embargo : start;
        return new ReleaseWindow(due, embargo, request.expiresAt());
    }

    /** Returns the embargo in force at the given instant; empty if there is none or it has ended. */
    public Optional<Embargo> findEmbargoAt(Instant now) {
        return Optional.ofNullable(embargoUntil).map(Embargo::new).filter(embargo -> !embargo.isLiftedAt(now));
    }

    public boolean isDueAt(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** Returns the delay of a publication at the given instant; empty if the publication would be on time. */
    public Optional<Duration> findDelay(Instant now) {
        return Optional.of(Duration.between(dueAt, now)).filter(delay -> delay.compareTo(LATE) >= 0);
    }

    /** Returns whether the release has expired. */
    public boolean isOverAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }

    /** Instant before which a release must not be disclosed. */
    public record Embargo(Instant liftsAt) {
        /** Returns whether the embargo has been lifted at the given instant. */
        public boolean isLiftedAt(Instant now) {
            return !now.isBefore(liftsAt);
        }
    }
}
