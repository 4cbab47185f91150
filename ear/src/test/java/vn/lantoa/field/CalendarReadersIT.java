package vn.lantoa.field;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.lantoa.system.TheProduct;

/** Programs that were not made for the hub read its calendars, and agree on the days. */
@Tag("field")
class CalendarReadersIT {
    private static final String FIRST = "2026-01-01";
    private static final String LAST = "2035-12-31";

    @TempDir
    private Path folder = Path.of("");

    @Test
    void the_tenth_of_october_comes_ten_times_in_ten_years_for_each_of_them() throws Exception {
        var expected = IntStream.rangeClosed(2026, 2035)
                .mapToObj(year -> year + "-10-10")
                .toList();

        for (var days : readers("public")) assertThat(days).containsExactlyElementsOf(expected);
    }

    @Test
    void deadlines_stand_on_their_last_day_until_2030() throws Exception {
        var expected = new TreeSet<String>();
        for (int year = 2026; year <= 2035; year++) expected.add(year + "-10-10");
        for (int year = 2026; year <= 2030; year++)
            for (var day : List.of("-12-05", "-12-09", "-12-14")) expected.add(year + day);

        for (var days : readers("org-so-khcn")) assertThat(days).containsExactlyElementsOf(expected);
    }

    /** The days between the first and the last, in order, as each program has them. */
    private List<List<String>> readers(String name) throws Exception {
        var calendar = TheProduct.uri().resolve("/calendar/" + name + ".ics").toString();
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

    /** khal keeps a folder of events of its own, and is asked of each year. */
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
