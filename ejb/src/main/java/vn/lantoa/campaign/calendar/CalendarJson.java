package vn.lantoa.campaign.calendar;

import jakarta.json.bind.annotation.JsonbPropertyOrder;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CalendarModel;
import vn.lantoa.campaign.DayWords;
import vn.lantoa.campaign.PlanDay;
import vn.lantoa.kernel.HubJson;

/**
 * Calendar as JSON, with the next dates listed, for web pages without an iCalendar parser. Members keep this order;
 * null members are omitted.
 */
@JsonbPropertyOrder({"name", "source", "home", "zone", "updated", "days", "events"})
record CalendarJson(
        String name, URI source, URI home, String zone, Instant updated, List<Day> days, List<Event> events) {
    private static final int YEARS = 5;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    static String of(CalendarModel model) {
        return HubJson.write(new CalendarJson(
                model.title(),
                model.place().source(),
                model.place().home(),
                model.zone().getId(),
                model.changedAt(),
                model.days().stream().map(day -> Day.of(day, model.today())).toList(),
                model.events().stream()
                        .map(event -> Event.of(event, model.zone()))
                        .toList()));
    }

    /**
     * Planned item of a campaign.
     *
     * @param startsAt start with the offset of the zone; zero seconds are omitted
     * @param endsAt end, in the same form
     */
    @JsonbPropertyOrder({
        "uid",
        "sequence",
        "status",
        "kind",
        "title",
        "description",
        "date",
        "weekday",
        "startsAt",
        "endsAt",
        "location",
        "url"
    })
    record Event(
            UUID uid,
            int sequence,
            String status,
            String kind,
            String title,
            String description,
            LocalDate date,
            String weekday,
            @Nullable String startsAt,
            @Nullable String endsAt,
            @Nullable String location,
            @Nullable URI url) {
        static Event of(CalendarEvent event, ZoneId zone) {
            var location = event.words().location();
            var day = event.time().day();
            return new Event(
                    event.uid(),
                    event.standing().sequence(),
                    event.standing().status().slug(),
                    event.kind().slug(),
                    event.words().summary(),
                    event.words().description(),
                    day,
                    CalendarJson.weekday(day),
                    written(event.time().startsAt(), zone),
                    written(event.time().endsAt(), zone),
                    location.isEmpty() ? null : location,
                    event.page());
        }

        private static @Nullable String written(@Nullable LocalDateTime at, ZoneId zone) {
            return at == null ? null : at.atZone(zone).toOffsetDateTime().toString();
        }
    }

    /** Yearly day of the plan. */
    @JsonbPropertyOrder({
        "uid",
        "sequence",
        "status",
        "purpose",
        "title",
        "description",
        "written",
        "meaning",
        "lastDay",
        "sender",
        "recipient",
        "source",
        "next"
    })
    record Day(
            UUID uid,
            int sequence,
            String status,
            String purpose,
            Title title,
            String description,
            String written,
            String meaning,
            String lastDay,
            String sender,
            String recipient,
            String source,
            List<Next> next) {
        static Day of(PlanDay day, LocalDate today) {
            return new Day(
                    day.id(),
                    day.standing().sequence(),
                    day.isIn() ? "confirmed" : "cancelled",
                    day.purpose().name().toLowerCase(Locale.ROOT),
                    new Title(day.text().titleVi(), day.text().titleEn()),
                    DayWords.description(day),
                    day.written(),
                    day.date().meaning().name().toLowerCase(Locale.ROOT),
                    day.counted(),
                    day.text().sender(),
                    day.text().recipient(),
                    day.source(),
                    day.date().next(today, YEARS).stream().map(Next::of).toList());
        }
    }

    /** Title of a day in both languages. */
    @JsonbPropertyOrder({"vi", "en"})
    record Title(String vi, String en) {}

    /** Occurrence of the day in one of the next years. */
    @JsonbPropertyOrder({"date", "weekday"})
    record Next(LocalDate date, String weekday) {
        static Next of(LocalDate date) {
            return new Next(date, CalendarJson.weekday(date));
        }
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE);
    }
}
