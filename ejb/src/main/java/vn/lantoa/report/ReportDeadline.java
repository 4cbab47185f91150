package vn.lantoa.report;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;

/**
 * The deadline of a step: sender, recipient and day.
 *
 * @param isDayIncluded true if the day itself is still in time
 */
public record ReportDeadline(ReportStep step, String sender, String recipient, LocalDate dueOn, boolean isDayIncluded) {
    /** Returns the deadline with this recipient. */
    ReportDeadline sentTo(String other) {
        return new ReportDeadline(step, sender, other, dueOn, isDayIncluded);
    }

    /** Returns the first late moment, in the province's time zone. */
    public Instant endsAt(ZoneId zone) {
        return lastOn().plusDays(1).atStartOfDay(zone).toInstant();
    }

    /** Returns the last day in time. */
    public LocalDate lastOn() {
        return isDayIncluded ? dueOn : dueOn.minusDays(1);
    }

    /** Returns true if the report was first submitted late, or is missing after the deadline. */
    boolean isLate(@Nullable Instant first, Instant now, ZoneId zone) {
        return isLateAt(first == null ? now : first, zone);
    }

    /** Returns true if a submission at this moment is late. */
    public boolean isLateAt(Instant moment, ZoneId zone) {
        return !moment.isBefore(endsAt(zone));
    }
}
