package vn.lantoa.campaign.calendar;

import jakarta.json.bind.annotation.JsonbTransient;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Stored key, without its secret, as the API returns it and the pages display it.
 *
 * @param name name of the campaign, organisation or partner
 * @param label purpose of the key
 * @param until last valid day; null for unlimited
 * @param usedOn last day on which the calendar was read; null if never
 */
@Schema(name = "PartnerCalendar")
public record CalendarKey(
        @Schema(implementation = String.class) CalendarKeyId id,
        @JsonbTransient CalendarScope scope,
        @JsonbTransient String name,
        String label,
        Instant createdAt,
        @Schema(description = "The last day on which its address is good, if there is one") @Nullable LocalDate until,
        @Schema(description = "The last day on which it was read, if it ever was") @Nullable LocalDate usedOn) {
    /** Returns whether the key is valid on this day. */
    public boolean isGoodOn(LocalDate today) {
        return until == null || !today.isAfter(until);
    }
}
