package vn.lantoa.release.planning;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import vn.lantoa.asset.WorkingNotes;
import vn.lantoa.kernel.Issues;
import vn.lantoa.release.ReleaseWindow;
import vn.lantoa.release.WindowRequest;

/** The rule that nothing is shown for longer than its licence and the consent of those it shows allow. Pure. */
final class RightsRules {
    private RightsRules() {}

    /** The first moment at which a version with these notes may not be shown any more. */
    static Optional<Instant> endOf(WorkingNotes notes, ZoneId zone) {
        return Optional.of(notes.usableUntil())
                .filter(day -> !day.isEmpty())
                .map(day -> LocalDate.parse(day).plusDays(1).atStartOfDay(zone).toInstant());
    }

    /** The issues of times for something that may not be shown from this end on. */
    static Issues check(WindowRequest request, Optional<Instant> end, Instant now) {
        var due = ReleaseWindow.of(request, now).dueAt();
        return Issues.none().when(end.filter(at -> !due.isBefore(at)).isPresent(), "at", "after-rights");
    }

    /** The same request, ending by itself at this end at the latest. */
    static WindowRequest within(WindowRequest request, Optional<Instant> end) {
        var expires = request.expiresAt();
        return end.filter(at -> expires == null || at.isBefore(expires))
                .map(at -> new WindowRequest(request.at(), request.embargoUntil(), at))
                .orElse(request);
    }
}
