package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.CsvLines;
import vn.lantoa.organisation.partner.PartnerId;

/**
 * Imports a table of publication reports. If any line has an issue, imports no reports, and reports all issues at once,
 * by line. {@link PublishedCsv} describes the format.
 */
@UseCase
public class ImportPublished {
    /** The template for partners: the header row. */
    public static final String TEMPLATE = PublishedCsv.TEMPLATE;

    @Inject
    PublishedReports reports;

    @Inject
    Clock clock;

    @Inject
    ZoneId zone;

    /**
     * Table to import.
     *
     * @param trial whether the table is only checked and nothing is written
     */
    public record Command(Actor by, PartnerId partner, String csv, boolean trial) {}

    /** Imports the table and returns its number of reports. */
    public int call(Command command) {
        var now = clock.instant();
        var partner = command.partner();
        reports.admit(command.by(), partner);
        var sheet = PublishedCsv.read(command.csv(), zone);
        var issues = sheet.issues();
        for (var row : sheet.rows())
            issues = issues.and(CsvLines.at(
                    row.line(),
                    row.report()
                            .check(now)
                            .when(reports.versionOf(partner, row.report()).isEmpty(), "asset", "never-out")));
        issues.throwIfAny();
        if (command.trial()) return sheet.rows().size();
        for (var row : sheet.rows()) {
            int version = reports.versionOf(partner, row.report()).orElseThrow();
            reports.add(partner, row.report(), version, command.by(), now);
        }
        reports.record(
                command.by(),
                "publications-imported",
                partner,
                Map.of("count", String.valueOf(sheet.rows().size())));
        return sheet.rows().size();
    }
}
