package vn.lantoa.campaign.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import vn.lantoa.campaign.CalendarEvent;
import vn.lantoa.campaign.CalendarModel;
import vn.lantoa.campaign.DayText;
import vn.lantoa.campaign.LocalWindow;
import vn.lantoa.campaign.Meaning;
import vn.lantoa.campaign.PlanDay;
import vn.lantoa.campaign.Purpose;
import vn.lantoa.campaign.YearlyDate;
import vn.lantoa.campaign.calendar.ical.ICalendarText;

class CalendarTextTest {
    private static final Instant CHANGED = Instant.parse("2026-11-01T02:03:04Z");

    @Test
    void writes_10_october_as_a_yearly_all_day_event() {
        var text = ical(observance(null));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20221010\r\n", "DTEND;VALUE=DATE:20221011\r\n")
                .contains("RRULE:FREQ=YEARLY;BYMONTH=10;BYMONTHDAY=10\r\n")
                .contains("SEQUENCE:3\r\n", "STATUS:CONFIRMED\r\n", "TRANSP:TRANSPARENT\r\n")
                .contains("METHOD:PUBLISH\r\n", "REFRESH-INTERVAL;VALUE=DURATION:PT6H\r\n")
                .contains("DTSTAMP:20261101T020304Z\r\n");
    }

    @Test
    void shows_a_deadline_on_its_last_day_with_the_wording_of_the_plan() {
        var text = unfolded(ical(deadline()));

        assertThat(text)
                .contains("DTSTART;VALUE=DATE:20251209", "RRULE:FREQ=YEARLY;UNTIL=20301209;BYMONTH=12;BYMONTHDAY=9")
                .contains("SUMMARY;LANGUAGE=vi:Hạn báo cáo tổng hợp của tỉnh (trước ngày 10/12)")
                .contains("Ngày cuối: 09/12.", "Bên gửi: Sở\\, ngành\\; xã.", "mục VI.2.c.");
    }

    @Test
    void keeps_removed_entries_as_cancelled() {
        assertThat(ical(observance(CHANGED))).contains("STATUS:CANCELLED\r\n");
    }

    @Test
    void folds_at_75_octets_between_characters() {
        for (var line : ical(deadline()).split("\r\n", -1)) {
            var octets = line.getBytes(StandardCharsets.UTF_8);
            assertThat(octets.length).isLessThanOrEqualTo(75);
            assertThat(new String(octets, StandardCharsets.UTF_8)).doesNotContain("\uFFFD");
        }
    }

    @Test
    void a_parser_reads_it_back_as_valid() throws Exception {
        var calendar = new CalendarBuilder().build(new StringReader(ical(observance(null), deadline())));

        assertThat(calendar.validate(true).getEntries()).isEmpty();
        assertThat(calendar.getComponents()).hasSize(2);
    }

    @Test
    void an_empty_calendar_is_valid() throws Exception {
        assertThat(ical()).startsWith("BEGIN:VCALENDAR\r\n").endsWith("END:VCALENDAR\r\n");
    }

    @Test
    void writes_local_times_with_the_rules_of_the_zone() {
        var text = ical(
                "Asia/Ho_Chi_Minh",
                item(CalendarEvent.Status.CONFIRMED, "2027-10-10T08:00", "https://lantoa.example.vn/a/1"));

        assertThat(text)
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20271010T080000\r\n")
                .contains("DTEND;TZID=Asia/Ho_Chi_Minh:20271010T083000\r\n")
                .contains("SEQUENCE:7\r\n", "URL:https://lantoa.example.vn/a/1\r\n", "CATEGORIES:ITEM\r\n")
                .contains("BEGIN:VTIMEZONE\r\nTZID:Asia/Ho_Chi_Minh\r\nBEGIN:STANDARD\r\n")
                .contains("TZOFFSETTO:+0700\r\n")
                .doesNotContain("DAYLIGHT", "TZURL");
    }

    @Test
    void writes_each_clock_change_of_the_zone() throws Exception {
        var text = ical("Europe/Paris", item(CalendarEvent.Status.CONFIRMED, "2027-07-14T08:00", null));

        assertThat(text)
                .contains("BEGIN:DAYLIGHT\r\nDTSTART:20270328T020000\r\nTZOFFSETFROM:+0100\r\nTZOFFSETTO:+0200");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(text))
                        .validate(true)
                        .getEntries())
                .isEmpty();
    }

    @Test
    void cancelled_and_tentative_entries_are_marked_and_have_no_link() throws Exception {
        var cancelled = ical("Asia/Ho_Chi_Minh", item(CalendarEvent.Status.CANCELLED, "2027-10-10T08:00", null));
        var open = ical("Asia/Ho_Chi_Minh", item(CalendarEvent.Status.TENTATIVE, "2027-10-10T08:00", null));

        assertThat(cancelled).contains("STATUS:CANCELLED\r\n").doesNotContain("/a/");
        assertThat(open).contains("STATUS:TENTATIVE\r\n");
        assertThat(new CalendarBuilder()
                        .build(new StringReader(cancelled))
                        .validate(true)
                        .getEntries())
                .isEmpty();
    }

    @Test
    void formats_hours_with_their_offset() {
        var zone = ZoneId.of("Asia/Ho_Chi_Minh");
        var one = item(CalendarEvent.Status.CONFIRMED, "2027-10-10T08:00", "https://lantoa.example.vn/a/1");
        try (var reader = Json.createReader(new StringReader(CalendarJson.of(model(zone, List.of(), List.of(one)))))) {
            var event = reader.readObject().getJsonArray("events").getJsonObject(0);

            assertThat(event.getString("startsAt")).isEqualTo("2027-10-10T08:00+07:00");
            assertThat(event.getString("weekday")).isEqualToIgnoringCase("chủ nhật");
            assertThat(event.getString("url")).isEqualTo("https://lantoa.example.vn/a/1");
            assertThat(event.getInt("sequence")).isEqualTo(7);
        }
    }

    @Test
    void formats_the_next_days_with_weekdays() {
        try (var reader = Json.createReader(new StringReader(CalendarJson.of(model(deadline()))))) {
            var day = reader.readObject().getJsonArray("days").getJsonObject(0);

            assertThat(day.getString("lastDay")).isEqualTo("09/12");
            assertThat(day.getString("written")).isEqualTo("10/12");
            assertThat(day.getJsonArray("next").getJsonObject(0).getString("date"))
                    .isEqualTo("2026-12-09");
            assertThat(day.getJsonArray("next").getJsonObject(0).getString("weekday"))
                    .isEqualToIgnoringCase("thứ tư");
            assertThat(day.getJsonArray("next")).hasSize(5);
        }
    }

    private static String ical(PlanDay... days) {
        return new ICalendarText().of(model(days));
    }

    private static String ical(String zone, CalendarEvent... events) {
        return new ICalendarText().of(model(ZoneId.of(zone), List.of(), List.of(events)));
    }

    private static String unfolded(String text) {
        return text.replace("\r\n ", "");
    }

    private static CalendarModel model(PlanDay... days) {
        return model(ZoneId.of("Asia/Ho_Chi_Minh"), List.of(days), List.of());
    }

    @Test
    void an_event_has_its_venue_and_end() {
        var event = new CalendarEvent(
                UUID.fromString("6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f2001"),
                CalendarEvent.Kind.EVENT,
                new CalendarEvent.EventRevision(2, CHANGED, CalendarEvent.Status.CONFIRMED),
                CalendarEvent.Time.in(new LocalWindow(
                        LocalDateTime.parse("2027-10-10T08:00"), LocalDateTime.parse("2027-10-10T11:30"))),
                new CalendarEvent.Words("Lễ phát động", "Chiến dịch: 10/10.", "Nhà văn hoá"),
                null);
        var model = model(ZoneId.of("Asia/Ho_Chi_Minh"), List.of(), List.of(event));

        assertThat(new ICalendarText().of(model))
                .contains("DTSTART;TZID=Asia/Ho_Chi_Minh:20271010T080000\r\n")
                .contains("DTEND;TZID=Asia/Ho_Chi_Minh:20271010T113000\r\n")
                .contains("LOCATION;LANGUAGE=vi:Nhà văn hoá\r\n", "CATEGORIES:EVENT\r\n");
        assertThat(CalendarJson.of(model))
                .contains("\"endsAt\":\"2027-10-10T11:30+07:00\"", "\"location\":\"Nhà văn hoá\"");
    }

    private static CalendarModel model(ZoneId zone, List<PlanDay> days, List<CalendarEvent> events) {
        return new CalendarModel(
                "Lan Toả: Sở Khoa học và Công nghệ",
                new CalendarModel.Place(
                        URI.create("https://lantoa.example.vn/calendar/org-so-khcn.ics"),
                        URI.create("https://lantoa.example.vn/")),
                zone,
                LocalDate.of(2026, 11, 25),
                days,
                events);
    }

    private static CalendarEvent item(CalendarEvent.Status status, String at, @Nullable String page) {
        return new CalendarEvent(
                UUID.fromString("6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f2000"),
                CalendarEvent.Kind.ITEM,
                new CalendarEvent.EventRevision(7, CHANGED, status),
                CalendarEvent.Time.at(LocalDateTime.parse(at)),
                new CalendarEvent.Words("5 bước nộp hồ sơ", "Chiến dịch: 10/10."),
                page == null ? null : URI.create(page));
    }

    private static PlanDay observance(@Nullable Instant endedAt) {
        return new PlanDay(
                UUID.fromString("6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1010"),
                "ngay-chuyen-doi-so",
                Purpose.OBSERVANCE,
                new YearlyDate(10, 10, Meaning.ON, 2022, null),
                new DayText("Ngày Chuyển đổi số quốc gia", "National Digital Transformation Day", "", ""),
                "IV.3.c",
                new PlanDay.DayRevision(3, CHANGED, endedAt));
    }

    private static PlanDay deadline() {
        return new PlanDay(
                UUID.fromString("6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1210"),
                "bao-cao-tong-hop",
                Purpose.DEADLINE,
                new YearlyDate(12, 10, Meaning.BEFORE, 2025, 2030),
                new DayText(
                        "Hạn báo cáo tổng hợp của tỉnh",
                        "The consolidated report of the province is due",
                        "Sở, ngành; xã",
                        "Chủ tịch UBND tỉnh"),
                "VI.2.c",
                new PlanDay.DayRevision(0, CHANGED, null));
    }
}
