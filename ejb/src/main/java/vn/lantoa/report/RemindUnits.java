package vn.lantoa.report;

import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import vn.lantoa.kernel.LetterHours;
import vn.lantoa.kernel.Recurring;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.outbox.DatabaseClock;
import vn.lantoa.outbox.Outbox;

/**
 * Reminds units and the offices of later steps whose report is missing, once on each of several fixed days before the
 * current deadline.
 */
@UseCase
public class RemindUnits {
    @Inject
    ReportCalendars calendars;

    @Inject
    ReportPrefill prefill;

    @Inject
    UnitReports reports;

    @Inject
    Outbox outbox;

    @Inject
    DatabaseClock clock;

    /** Sends the reminders and returns their number. */
    @Recurring("PT10M")
    public int call() {
        var now = clock.instant();
        var local = LocalDateTime.ofInstant(now, clock.zone());
        if (!LetterHours.hold(local.toLocalTime())) return 0;
        var today = local.toLocalDate();
        // a deadline may have been moved into the next year
        return IntStream.rangeClosed(today.getYear() - 1, today.getYear())
                .flatMap(year -> calendars.of(year).deadlines().stream()
                        .mapToInt(deadline -> remind(year, deadline, today, now)))
                .sum();
    }

    private int remind(int year, ReportDeadline deadline, LocalDate today, Instant now) {
        var lastOn = deadline.lastOn();
        var step = deadline.step();
        var days = DueRules.reminderOn(today, lastOn);
        if (days.isEmpty()) return 0;
        var due = new UnitReports.Reminder(year, step, lastOn, days.get());
        var reminded = reports.remind(silent(year, step), due, now);
        outbox.appendAll(reminded.stream()
                .map(unit -> new UnitReminded(unit, year, step, lastOn.toString(), due.days(), now))
                .toList());
        return reminded.size();
    }

    /** Returns the units that must report and have not reported; for a later step, the root if its report is missing. */
    private List<OrganisationId> silent(int year, ReportStep step) {
        var frame = prefill.frame(year);
        if (step != ReportStep.UNITS)
            return Stream.of(frame.province().id())
                    .filter(root -> !reports.isHandedIn(new ReportKey(root, year, step)))
                    .toList();
        var handedIn = reports.ofYear(year).stream()
                .filter(UnitReports.Row::isHandedIn)
                .map(UnitReports.Row::organisation)
                .collect(Collectors.toSet());
        return frame.reporting().stream()
                .map(OrganisationView::id)
                .filter(id -> !handedIn.contains(id))
                .toList();
    }

    /** Rules for reminding units of their reports. Pure. */
    static final class DueRules {
        /** Numbers of days between a reminder and the last day in time, in ascending order. */
        private static final List<Integer> DAYS = List.of(1, 7, 14, 30);

        private DueRules() {}

        /**
         * Returns the reminder due today, as the number of days before the last day in time. If earlier reminders were
         * missed, only the nearest is due; after the last day, none is.
         */
        static Optional<Integer> reminderOn(LocalDate today, LocalDate lastOn) {
            var left = ChronoUnit.DAYS.between(today, lastOn);
            return left < 0
                    ? Optional.empty()
                    : DAYS.stream().filter(days -> left <= days).findFirst();
        }
    }
}
