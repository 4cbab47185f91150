package vn.lantoa.embed.sighting;

import java.time.LocalDate;
import java.util.List;
import vn.lantoa.kernel.Issues;

/** Rules for a report of pages. */
final class SightingRules {
    /** The maximum number of lines per report. */
    static final int MOST = 500;

    private static final int LONGEST_PAGE = 500;
    private static final long MOST_VIEWS = 1_000_000_000L;
    private static final int DAYS_BACK = 31;

    private SightingRules() {}

    static Issues check(List<PageSeen> report, LocalDate today) {
        var issues = Issues.none()
                .when(report.isEmpty(), "sightings", "missing")
                .when(report.size() > MOST, "sightings", "too-many", MOST);
        for (int i = 0; i < Math.min(report.size(), MOST); i++) {
            var one = report.get(i);
            var line = "sightings[" + i + "].";
            issues = issues.when(one.version() < 1, line + "version", "out-of-range", 1, Integer.MAX_VALUE)
                    .when(one.plainPage().isEmpty(), line + "page", "not-a-page")
                    .when(one.page().length() > LONGEST_PAGE, line + "page", "too-long", LONGEST_PAGE)
                    .when(one.views() < 0 || one.views() > MOST_VIEWS, line + "views", "out-of-range", 0, MOST_VIEWS)
                    .when(
                            one.day().isAfter(today.plusDays(1)) || one.day().isBefore(today.minusDays(DAYS_BACK)),
                            line + "day",
                            "out-of-range",
                            today.minusDays(DAYS_BACK),
                            today);
        }
        return issues;
    }
}
