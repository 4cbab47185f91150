package vn.lantoa.release.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.WindowRequest;

/** Rule that content is shown no longer than its licence and the consent of the persons shown allow. Pure functions. */
final class RightsRules {
    private RightsRules() {}

    /** Returns the first instant at which a version with the given notes must not be shown; empty if it has no end. */
    static Optional<Instant> endOf(WorkingNotes notes, ZoneId zone) {
        return Optional.of(notes.usableUntil())
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** Checks the requested times of content that must not be shown from the given end on. */
    static Issues check(WindowRequest request, Optional<Instant> end, Instant now) {
        var due = ReleaseWindow.of(request, now).dueAt();
        return Issues.none().when(end.filter(at -> !due.isBefore(at)).isPresent(), "at", "after-rights");
    }

    /** Returns the request, with its expiry at the given end or earlier. */
    static WindowRequest within(WindowRequest request, Optional<Instant> end) {
        var expires = request.expiresAt();
        return end.filter(at -> expires == null || at.isBefore(expires))
                .map(at -> new WindowRequest(request.at(), request.embargoUntil(), at))
                .orElse(request);
    }
}
