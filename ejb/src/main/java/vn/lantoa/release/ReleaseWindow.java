package vn.lantoa.release;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * The times of a release.
 *
 * @param dueAt when it is to be published; never before its embargo lifts
 * @param embargoUntil its embargo, if it has one
 * @param expiresAt when it ends by itself, if it does
 */
public record ReleaseWindow(Instant dueAt, @Nullable Instant embargoUntil, @Nullable Instant expiresAt) {
    /** The tolerance for being in time: forms know minutes only. */
    public static final Duration LATE = Duration.ofMinutes(1);

    /** The window of a request; see {@link WindowRules} for what may be requested. */
    public static ReleaseWindow of(WindowRequest request, Instant now) {
        var embargo = request.embargoUntil();
        var start = request.at() == null ? now : request.at();
        var due = embargo != null && start.isBefore(embargo) ? embargo : start;
        return new ReleaseWindow(due, embargo, request.expiresAt());
    }

    /** The embargo, as long as it binds. */
    public Optional<Embargo> findEmbargoAt(Instant now) {
        return Optional.ofNullable(embargoUntil).map(Embargo::new).filter(embargo -> !embargo.isLiftedAt(now));
    }

    /** True if it is time to publish. */
    public boolean isDueAt(Instant now) {
        return !now.isBefore(dueAt);
    }

    /** The delay if it were published now; empty when that would be in time. */
    public Optional<Duration> findDelay(Instant now) {
        return Optional.of(Duration.between(dueAt, now)).filter(delay -> delay.compareTo(LATE) >= 0);
    }

    /** True if its end has come. */
    public boolean isOverAt(Instant now) {
        return expiresAt != null && !now.isBefore(expiresAt);
    }
}
