package vn.lantoa.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.lantoa.run.demo.HubClient;

/** The calendars that phones subscribe to, and the administrator who decides the open days of the plan. */
class CalendarIT {
    private static final HttpClient CLIENT = HttpClient.newHttpClient();
    private static final String FORM = "/console/operation/plan-days/bao-cao-bo";
    private static final Pattern SEQUENCE = Pattern.compile("SEQUENCE:(\\d+)");
    private static final Map<String, String> AS_PLANNED = Map.of(
            "titleVi", "Hạn gửi báo cáo năm về Bộ",
            "titleEn", "The yearly report is due at the Ministry",
            "day", "15",
            "month", "12",
            "meaning", "BEFORE",
            "firstYear", "2025",
            "lastYear", "2030",
            "sender", "UBND tỉnh",
            "recipient", "Bộ Khoa học và Công nghệ",
            "shown", "true");

    private final HubClient quantri = DemoOfficers.at(TheProduct.uri(), "quantri");

    @Test
    void all_calendars_contain_10_october_and_only_organisations_deadlines() throws Exception {
        var everyone = get("/calendar/public.ics");

        assertThat(everyone.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=utf-8");
        assertThat(everyone.body()).contains("BYMONTH=10;BYMONTHDAY=10").doesNotContain("BYMONTH=12");
        assertThat(get("/calendar/org-so-khcn.ics").body())
                .contains("BYMONTH=10;BYMONTHDAY=10", "BYMONTH=12;BYMONTHDAY=5", "BYMONTH=12;BYMONTHDAY=9");
        assertThat(get("/calendar/org-so-khcn.json").body()).contains("\"lastDay\":\"05/12\"", "\"lastDay\":\"09/12\"");
    }

    @Test
    void an_unchanged_calendar_is_not_resent() throws Exception {
        var tag = get("/calendar/public.ics").headers().firstValue("ETag").orElseThrow();

        assertThat(get("/calendar/public.ics", "If-None-Match", tag).statusCode())
                .isEqualTo(304);
    }

    @Test
    void unknown_organisations_and_names_are_not_found() throws Exception {
        for (var name : new String[] {"org-nobody.ics", "campaign-x.ics", "public.xml", "ORG.ics"})
            assertThat(get("/calendar/" + name).statusCode()).as(name).isEqualTo(404);
    }

    @Test
    void calendars_follow_corrections_cancellations_and_restored_entries() throws Exception {
        int before = sequence();
        assertThat(change(Map.of("day", "16", "meaning", "BY")).statusCode()).isEqualTo(303);
        assertThat(report()).contains("BYMONTHDAY=16");
        assertThat(sequence()).isEqualTo(before + 1);

        assertThat(change(Map.of("shown", "")).statusCode()).isEqualTo(303);
        assertThat(report()).contains("STATUS:CANCELLED");

        assertThat(change(Map.of()).statusCode()).isEqualTo(303);
        assertThat(report()).contains("STATUS:CONFIRMED", "BYMONTHDAY=14");
        assertThat(sequence()).isEqualTo(before + 3);
    }

    @Test
    void rejects_29_february_and_changes_of_an_outdated_day() throws Exception {
        var refused = change(Map.of("day", "31", "month", "4", "titleEn", " "));
        assertThat(refused.statusCode()).isEqualTo(422);
        assertThat(refused.body()).contains("value=\"31\"");

        assertThat(change(Map.of("seen", "9999")).statusCode()).isEqualTo(409);
    }

    @Test
    void only_administrators_change_days() throws Exception {
        var canbo = DemoOfficers.at(TheProduct.uri(), "canbo");

        assertThat(canbo.send(form(canbo, AS_PLANNED)).statusCode()).isEqualTo(403);
    }

    private HttpResponse<String> change(Map<String, String> differently) throws Exception {
        var fields = new HashMap<>(AS_PLANNED);
        fields.put("seen", Integer.toString(sequence()));
        fields.putAll(differently);
        fields.values().removeIf(String::isEmpty);
        return quantri.send(form(quantri, fields));
    }

    private static HttpRequest form(HubClient by, Map<String, String> fields) {
        var body = fields.entrySet().stream()
                .map(one -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return by.request(FORM)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build();
    }

    private static int sequence() throws Exception {
        var found = SEQUENCE.matcher(report());
        assertThat(found.find()).isTrue();
        return Integer.parseInt(found.group(1));
    }

    /** The report to the Ministry, as an entry of an organisation's calendar. */
    private static String report() throws Exception {
        for (var event :
                get("/calendar/org-so-khcn.ics").body().replace("\r\n ", "").split("BEGIN:VEVENT"))
            if (event.contains("6a0d7d2e-6c1f-4d0c-9f57-2a3f5a7f1215")) return event;
        throw new AssertionError("the report is in no calendar");
    }

    private static HttpResponse<String> get(String place, String... headers) throws Exception {
        var request = HttpRequest.newBuilder(TheProduct.uri().resolve(URI.create(place)));
        if (headers.length > 0) request.headers(headers);
        return CLIENT.send(request.build(), BodyHandlers.ofString());
    }
}
