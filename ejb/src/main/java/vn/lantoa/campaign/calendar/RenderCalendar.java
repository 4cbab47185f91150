package vn.lantoa.campaign.calendar;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.calendar.ical.ICalendarText;
import vn.lantoa.campaign.day.PlanDay;
import vn.lantoa.campaign.day.PlanDays;
import vn.lantoa.campaign.day.Purpose;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.organisation.Organisations;

/**
 * A calendar as it is now. A day that was taken out stays for 30 days as cancelled, so that programs that subscribe take it
 * out as well.
 */
@Stateless
public class RenderCalendar {
    static final Duration CANCELLED_STAYS = Duration.ofDays(30);

    @Inject
    PlanDays days;

    @Inject
    Organisations organisations;

    @Inject
    ICalendarText icalendar;

    @Inject
    HubAddress hub;

    @Inject
    ZoneId zone;

    @Inject
    Clock clock;

    /** The calendar of that name; not found when there is no such organisation. */
    public CalendarDocument call(CalendarName name, CalendarFormat format) {
        var now = clock.instant();
        var model = new CalendarModel(
                name,
                title(name),
                hub.of("/calendar/" + name + "." + format.ending()),
                hub.of("/"),
                zone,
                LocalDate.ofInstant(now, zone),
                shown(name, now));
        var text = format == CalendarFormat.ICS ? icalendar.of(model) : CalendarJson.of(model);
        return new CalendarDocument(format, text, model.changedAt());
    }

    private String title(CalendarName name) {
        if (name.isPublic()) return "Lan Toả: lịch chung";
        return "Lan Toả: "
                + organisations
                        .findView(name.organisation())
                        .orElseThrow(() -> new NotFound("calendar:" + name))
                        .name();
    }

    // reports are due from organisations, not from everyone
    private List<PlanDay> shown(CalendarName name, Instant now) {
        return days.all().stream()
                .filter(day -> day.purpose() == Purpose.OBSERVANCE || !name.isPublic())
                .filter(day -> isShown(day.standing().endedAt(), now))
                .toList();
    }

    private static boolean isShown(@Nullable Instant endedAt, Instant now) {
        return endedAt == null || endedAt.plus(CANCELLED_STAYS).isAfter(now);
    }
}
