package vn.lantoa.distribution.published;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Writes down a table of reports, all of them or, when anything is wrong, none; all that is wrong is told at once, by line.
 * How the table looks is told at {@link PublishedCsv}.
 */
@Stateless
public class ImportPublished {
    /** What a partner begins with: the names of the columns. */
    public static final String TEMPLATE = PublishedCsv.TEMPLATE;

    @Inject
    PublishedReportAccess access;

    @Inject
    PublishedReports reports;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * What is to be written down.
     *
     * @param trial whether nothing is written, only looked at
     */
    public record Command(Actor by, PartnerId partner, String csv, boolean trial) {}

    /** Returns how many there are. */
    public int call(Command command) {
        var now = clock.instant();
        var partner = command.partner();
        access.admit(command.by(), partner);
        var sheet = PublishedCsv.read(command.csv(), zone);
        var issues = sheet.issues();
        for (var row : sheet.rows())
            issues = issues.and(PublishedCsv.at(
                    row.line(),
                    PublishedRules.check(row.report(), now)
                            .when(reports.versionOf(partner, row.report()).isEmpty(), "asset", "never-out")));
        issues.throwIfAny();
        if (command.trial()) return sheet.rows().size();
        for (var row : sheet.rows()) {
            int version = reports.versionOf(partner, row.report()).orElseThrow();
            reports.add(partner, row.report(), version, command.by(), now);
        }
        access.record(
                command.by(),
                "publications-imported",
                partner,
                Map.of("count", String.valueOf(sheet.rows().size())));
        return sheet.rows().size();
    }
}
