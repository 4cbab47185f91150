package vn.lantoa.embed.sighting;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Records on which pages a partner's portal shows an asset. Repeated reports have no effect: the views of a day never
 * decrease. Lines about assets that are not public are ignored.
 */
@UseCase
public class ReportSightings {
    @Inject
    Database database;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /** Records the report; returns the number of lines recorded. */
    public int call(Actor by, List<PageSeen> report) {
        var partner = PartnerId.of(by);
        SightingRules.check(report, LocalDate.ofInstant(clock.instant(), zone)).throwIfAny();
        return report.stream()
                .sorted(Comparator.comparing(PageSeen::toString))
                .mapToInt(one -> write(partner, one))
                .sum();
    }

    private int write(PartnerId partner, PageSeen seen) {
        return database.sql(
                        """
                        insert into page_sighting (partner_id, asset_id, version_number, page, day, views)
                        select :partner, :asset, :version, :page, :day, :views
                         where exists (select 1 from release r where r.asset_id = :asset and r.version_number = :version
                                          and r.reach = 'PUBLIC' and r.published_at is not null)
                        on conflict (asset_id, day, version_number, partner_id, page)
                        do update set views = greatest(page_sighting.views, excluded.views)""")
                .with(seen)
                .with("partner", partner)
                .with("page", seen.plainPage())
                .update();
    }

    /** Rules for a report of pages. */
    static final class SightingRules {
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
            for (int i = 0; i < Math.min(report.size(), MOST); i++)
                issues = issues.and(check(report.get(i), "sightings[" + i + "].", today));
            return issues;
        }

        private static Issues check(PageSeen one, String line, LocalDate today) {
            var oldest = today.minusDays(DAYS_BACK);
            var isTooFar = one.day().isAfter(today.plusDays(1)) || one.day().isBefore(oldest);
            var isOutOfRange = one.views() < 0 || one.views() > MOST_VIEWS;
            return Issues.none()
                    .when(one.version() < 1, line + "version", "out-of-range", 1, Integer.MAX_VALUE)
                    .when(one.plainPage().isEmpty(), line + "page", "not-a-page")
                    .when(one.page().length() > LONGEST_PAGE, line + "page", "too-long", LONGEST_PAGE)
                    .when(isOutOfRange, line + "views", "out-of-range", 0, MOST_VIEWS)
                    .when(isTooFar, line + "day", "out-of-range", oldest, today);
        }
    }
}
