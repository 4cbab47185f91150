package vn.lantoa.campaign.calendar;

import jakarta.json.Json;
import jakarta.json.JsonObjectBuilder;
import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.Locale;
import vn.lantoa.campaign.day.PlanDay;

/** A calendar as JSON, with the next days written out: for pages that show it without a reader of iCalendar. */
final class CalendarJson {
    private static final int YEARS = 5;
    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private CalendarJson() {}

    static String of(CalendarModel model) {
        var days = Json.createArrayBuilder();
        for (var day : model.days()) days.add(day(model, day));
        var events = Json.createArrayBuilder();
        for (var event : model.events()) events.add(event(model, event));
        return Json.createObjectBuilder()
                .add("name", model.title())
                .add("source", model.place().source().toString())
                .add("home", model.place().home().toString())
                .add("zone", model.zone().getId())
                .add("updated", model.changedAt().toString())
                .add("days", days)
                .add("events", events)
                .build()
                .toString();
    }

    private static JsonObjectBuilder event(CalendarModel model, CalendarEvent event) {
        var startsAt = event.time().startsAt();
        var json = Json.createObjectBuilder()
                .add("uid", event.uid().toString())
                .add("sequence", event.standing().sequence())
                .add("status", event.standing().status().slug())
                .add("kind", event.kind().slug())
                .add("title", event.words().summary())
                .add("description", event.words().description())
                .add("date", event.time().day().toString())
                .add("weekday", weekday(event.time().day()));
        if (startsAt != null)
            json.add(
                    "startsAt", startsAt.atZone(model.zone()).toOffsetDateTime().toString());
        var page = event.page();
        return page == null ? json : json.add("url", page.toString());
    }

    private static String weekday(LocalDate day) {
        return day.getDayOfWeek().getDisplayName(TextStyle.FULL, VIETNAMESE);
    }

    private static JsonObjectBuilder day(CalendarModel model, PlanDay day) {
        var next = Json.createArrayBuilder();
        for (var date : day.date().next(model.today(), YEARS))
            next.add(Json.createObjectBuilder().add("date", date.toString()).add("weekday", weekday(date)));
        var json = Json.createObjectBuilder()
                .add("uid", day.id().toString())
                .add("sequence", day.standing().sequence())
                .add("status", day.isIn() ? "confirmed" : "cancelled")
                .add("purpose", day.purpose().name().toLowerCase(Locale.ROOT))
                .add(
                        "title",
                        Json.createObjectBuilder()
                                .add("vi", day.text().titleVi())
                                .add("en", day.text().titleEn()))
                .add("description", DayWords.description(day))
                .add("written", day.written())
                .add("meaning", day.date().meaning().name().toLowerCase(Locale.ROOT))
                .add("lastDay", day.counted())
                .add("sender", day.text().sender())
                .add("recipient", day.text().recipient())
                .add("source", day.source());
        return json.add("next", next);
    }
}
