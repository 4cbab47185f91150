package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.system.CampaignLead;
import vn.lantoa.system.DemoOfficers;
import vn.lantoa.system.TheProduct;

/** Third-party programs read the hub's calendars, and agree on the days. */
@Tag("field")
class CalendarReadersIT {
    private static final String FIRST = "2026-01-01";
    private static final String LAST = "2035-12-31";

    private static final String TITLE = "Chiến dịch cho các chương trình lịch";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void every_program_shows_10_october_ten_times_in_ten_years() throws Exception {
        var expected = IntStream.rangeClosed(2026, 2035)
                .mapToObj(year -> year + "-10-10")
                .toList();

        // the calendar also contains announced campaigns
        for (var days : readers("public")) assertThat(days).containsAll(expected);
    }

    @Test
    void deadlines_are_shown_on_their_last_day_until_2030() throws Exception {
        var expected = new TreeSet<String>();
        for (int year = 2026; year <= 2035; year++) expected.add(year + "-10-10");
        for (int year = 2026; year <= 2030; year++)
            for (var day : List.of("-12-05", "-12-09", "-12-14")) expected.add(year + day);

        for (var days : readers("org-so-khcn")) assertThat(days).containsExactlyElementsOf(expected);
    }

    @Test
    void every_program_reads_calendars_of_campaigns_agencies_and_partners() throws Exception {
        var campaigns = CampaignLead.begin(TITLE);
        campaigns.add("Việc được theo dõi", CampaignLead.now().plusDays(3).withHour(9));
        campaigns.announce();

        for (var calendar : List.of(
                "campaign-" + campaigns.code(),
                handedOut("phathanh", "CAMPAIGN", TITLE),
                handedOut("phathanh", "ORGANISATION", "Sở Khoa học và Công nghệ"),
                handedOut("quantri", "PARTNER", ""))) {
            var first = readers(calendar);
            assertThat(first.get(0)).as(calendar.substring(0, 8)).isNotEmpty();
            for (var days : first) assertThat(days).containsExactlyElementsOf(first.get(0));
        }
    }

    @Test
    void a_subscribed_program_shows_a_move_and_a_cancellation() throws Exception {
        var campaigns = CampaignLead.begin("Đổi giờ: " + TITLE);
        var at = CampaignLead.now().plusDays(3).withHour(9).withMinute(0);
        var item = campaigns.add("Việc đổi giờ", at);
        var calendar = handedOut("phathanh", "CAMPAIGN", "Đổi giờ: " + TITLE);
        assertThat(followed(calendar)).contains("Việc đổi giờ | " + at(at) + " | TENTATIVE");

        campaigns.post(
                "/console/campaigns/items/" + item + "/window",
                Map.of("seen", seen(campaigns, item), "startsAt", at.plusDays(2).toString()));
        assertThat(followed(calendar)).contains("Việc đổi giờ | " + at(at.plusDays(2)) + " | TENTATIVE");

        campaigns.post("/console/campaigns/items/" + item + "/cancellation", Map.of("note", "Không làm nữa."));
        assertThat(followed(calendar)).contains("Việc đổi giờ | " + at(at.plusDays(2)) + " | CANCELLED");
    }

    private List<String> followed(String calendar) throws Exception {
        return said(Program.start(
                "/usr/bin/python3",
                Path.of("src/test/python/follow_calendar.py").toAbsolutePath().toString(),
                address(calendar),
                folder.resolve("held.json").toString()));
    }

    private static String at(LocalDateTime at) {
        return at.toLocalDate() + " " + at.toLocalTime() + ":00+07:00";
    }

    /** The lock version in the form of an item. */
    private static String seen(CampaignLead campaigns, String item) {
        var releaser = campaigns.releaser();
        var page = releaser.send(
                        releaser.request("/console/campaigns/items/" + item).build())
                .body();
        return found(Pattern.compile("name=\"seen\" value=\"(\\d+)\""), page);
    }

    /** The name of a private calendar that this officer creates for the first entry of that kind and title. */
    private static String handedOut(String login, String kind, String title) {
        var officer = DemoOfficers.at(TheProduct.uri(), login);
        var page = officer.send(officer.request("/console/calendars").build()).body();
        var scope = found(
                Pattern.compile("value=\"(" + kind + ":[0-9a-f-]{36})\"[^>]*>[^<:]*: " + Pattern.quote(title)), page);
        var body = "scope=" + URLEncoder.encode(scope, StandardCharsets.UTF_8) + "&label=field";
        var made = officer.send(officer.request("/console/calendars")
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(BodyPublishers.ofString(body))
                .build());
        return found(Pattern.compile("/calendar/([A-Za-z0-9_-]{43})\\.ics"), made.body());
    }

    private static String found(Pattern pattern, String text) {
        var found = pattern.matcher(text);
        assertThat(found.find()).as(pattern + " in " + text).isTrue();
        return found.group(1);
    }

    private static String address(String name) {
        return TheProduct.uri().resolve("/calendar/" + name + ".ics").toString();
    }

    /** The days between the first and the last, in order, as each program has them. */
    private List<List<String>> readers(String name) throws Exception {
        var calendar = address(name);
        var all = new ArrayList<List<String>>();
        all.add(said(Program.node("read-calendar.mjs", calendar, "ical.js", FIRST, LAST)));
        all.add(said(Program.node("read-calendar.mjs", calendar, "rrule", FIRST, LAST)));
        all.add(said(Program.start(
                "/usr/bin/python3",
                Path.of("src/test/python/read_calendar.py").toAbsolutePath().toString(),
                calendar,
                FIRST,
                LAST)));
        all.add(khal(name, calendar));
        return all;
    }

    /** The days according to khal, which keeps its own folder of events and is queried for each year. */
    private List<String> khal(String name, String calendar) throws Exception {
        var events = Files.createDirectories(folder.resolve(name));
        var config = Files.writeString(
                folder.resolve(name + ".conf"),
                """
                [calendars]
                [[hub]]
                path = %s
                [locale]
                dateformat = %%Y-%%m-%%d
                longdateformat = %%Y-%%m-%%d
                datetimeformat = %%Y-%%m-%%d %%H:%%M
                longdatetimeformat = %%Y-%%m-%%d %%H:%%M
                local_timezone = Asia/Ho_Chi_Minh
                default_timezone = Asia/Ho_Chi_Minh
                [default]
                default_calendar = hub
                [sqlite]
                path = %s
                """
                        .formatted(events, folder.resolve(name + ".db")));
        said(Program.start(
                "/bin/bash",
                "-c",
                "curl -sf " + calendar + " -o " + folder.resolve(name + ".ics") + " && khal -c " + config
                        + " import --batch -a hub " + folder.resolve(name + ".ics")));
        return said(Program.start(
                        "/usr/bin/khal",
                        "-c",
                        config.toString(),
                        "list",
                        "--format",
                        "{start-date}",
                        "--day-format",
                        "",
                        FIRST,
                        LocalDate.parse(LAST).plusDays(1).toString()))
                .stream()
                .filter(line -> !line.isBlank())
                .toList();
    }

    private static List<String> said(Program program) throws Exception {
        var lines = new ArrayList<String>();
        try (program) {
            assertThat(program.hear(lines::add)).isTrue();
        }
        return lines;
    }
}
