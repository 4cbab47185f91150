package vn.lantoa.field.conformance;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.ByteArrayInputStream;
import java.io.StringReader;
import java.net.http.HttpRequest.BodyPublishers;
import java.util.ArrayList;
import java.util.Collection;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import net.fortuna.ical4j.data.CalendarBuilder;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import vn.lantoa.field.Program;
import vn.lantoa.run.demo.HubClient;
import vn.lantoa.system.DemoOfficers;

/** Every calendar of the running product, validated by ical.js, and by ical4j with the rules of RFC 5545. */
@Tag("conformance")
class CalendarsIT {
    private static final Pattern LINK = Pattern.compile("(/calendar/[A-Za-z0-9_-]+\\.ics)");

    @Test
    void every_calendar_conforms_to_the_standard() throws Exception {
        var addresses = addresses();
        assertThat(addresses).hasSizeGreaterThan(4);
        var hub = DemoHub.uri();
        var whole = addresses.stream().map(address -> hub.resolve(address).toString());
        var events = new TreeMap<String, Integer>();
        var wrong = new TreeMap<String, String>();
        try (var reader = Program.node("check-calendar.mjs", whole.toArray(String[]::new))) {
            for (var line : reader.lines()) {
                var answer = read(line);
                events.put(answer.getString("address"), answer.getInt("events"));
                if (!answer.getJsonArray("wrong").isEmpty())
                    wrong.put(
                            answer.getString("address"),
                            answer.getJsonArray("wrong").toString());
            }
        }
        for (var address : addresses) {
            var said = new CalendarBuilder()
                    .build(new ByteArrayInputStream(DemoHub.bytes(address)))
                    .validate(true);
            if (!said.getEntries().isEmpty()) wrong.put("ical4j: " + address, said.toString());
        }
        System.out.printf(
                "ical.js and ical4j: %d calendars, %d events%n",
                events.size(),
                events.values().stream().mapToInt(Integer::intValue).sum());
        assertThat(events).hasSameSizeAs(addresses);
        assertThat(events.values()).anyMatch(number -> number > 1);
        assertThat(wrong).isEmpty();
    }

    /** The calendars linked on pages, those of all organisations, and a private one. */
    private static Collection<String> addresses() throws Exception {
        var all = new TreeSet<String>();
        all.add("/calendar/public.ics");
        for (var page : new String[] {"/", "/calendar/public.html", DemoHub.campaign()}) add(all, DemoHub.text(page));
        var officer = DemoOfficers.at(DemoHub.uri(), "phathanh");
        for (var organisation : organisations(officer)) {
            var address = "/calendar/org-" + organisation + ".ics";
            if (DemoHub.get(address).statusCode() == 200) all.add(address);
        }
        var made = officer.send(officer.request("/console/calendars")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString("scope=" + scope(officer) + "&label=conformance"))
                .build());
        add(all, made.body());
        return all;
    }

    /** The scope of a private calendar of this officer. */
    private static String scope(HubClient officer) {
        var page = officer.send(officer.request("/console/calendars").build()).body();
        var found = Pattern.compile("value=\"([A-Z]+:[0-9a-f-]{36})\"").matcher(page);
        assertThat(found.find()).as(page).isTrue();
        return found.group(1);
    }

    private static Collection<String> organisations(HubClient officer) {
        var codes = new ArrayList<String>();
        for (var one : officer.get("/api/v1/organisations?limit=200")
                .asJsonObject()
                .getJsonArray("organisations")
                .getValuesAs(JsonObject.class)) codes.add(one.getString("code"));
        return codes;
    }

    private static void add(Collection<String> all, String text) {
        LINK.matcher(text).results().forEach(match -> all.add(match.group(1)));
    }

    private static JsonObject read(String line) {
        try (var reader = Json.createReader(new StringReader(line))) {
            return reader.readObject();
        }
    }
}
