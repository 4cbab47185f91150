package vn.lantoa.web.campaign;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.calendar.CalendarKey;
import vn.lantoa.campaign.calendar.IssuedCalendar;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.web.request.RequestParsing;

/** A partner's private calendars as JSON. */
final class PartnerCalendarJson {
    private PartnerCalendarJson() {}

    /** Request body of a new calendar. */
    @Schema(name = "NewPartnerCalendar")
    public record New(
            @Schema(description = "What it is for; at most 100 characters") @Nullable String label,
            @Schema(
                            description = "The last day on which its address is good; without one until it is ended",
                            format = "date")
                    @Nullable String until) {}

    /** Returns the requested last day; null if none was given. */
    static @Nullable LocalDate until(@Nullable New given) {
        return given == null ? null : RequestParsing.optional("until", given.until(), RequestParsing::day);
    }

    /** A new calendar with its address, which is shown only once. */
    @Schema(name = "IssuedPartnerCalendar")
    public record Issued(String id, @Schema(description = "Whoever has it reads the calendar") String url) {
        static Issued of(IssuedCalendar issued, HubAddress hub) {
            var address = hub.of("/calendar/" + issued.token().value() + ".ics");
            return new Issued(issued.id().toString(), address.toString());
        }
    }

    /** A calendar whose address is valid. */
    @Schema(name = "PartnerCalendar")
    public record One(
            String id,
            String label,
            Instant createdAt,
            @Schema(description = "The last day on which its address is good, if there is one") @Nullable LocalDate until,
            @Schema(description = "The last day on which it was read, if it ever was") @Nullable LocalDate usedOn) {
        static One of(CalendarKey key) {
            return new One(key.id().toString(), key.label(), key.createdAt(), key.until(), key.usedOn());
        }
    }

    /** All calendars of the partner. */
    @Schema(name = "PartnerCalendars")
    public record All(List<One> calendars) {}
}
