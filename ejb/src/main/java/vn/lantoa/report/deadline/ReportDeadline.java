package vn.lantoa.report.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * A deadline of one step: who sends to whom, and until when.
 *
 * @param isDayIncluded whether the day itself is in time still
 */
public record ReportDeadline(ReportStep step, String sender, String recipient, LocalDate dueOn, boolean isDayIncluded) {
    /** The first moment that is late, by the clock of the province. */
    public Instant endsAt(ZoneId zone) {
        return lastOn().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** The last day that is in time. */
    public LocalDate lastOn() {
        return isDayIncluded ? dueOn : dueOn.minusDays(1);
    }

    /** True if what is sent at this moment is late. */
    public boolean isLateAt(Instant moment, ZoneId zone) {
        return !moment.isBefore(endsAt(zone));
    }
}
