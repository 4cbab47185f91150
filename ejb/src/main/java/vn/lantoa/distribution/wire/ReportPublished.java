package vn.lantoa.distribution.wire;

import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.organisation.partner.PartnerId;

/** Records that a partner has published or broadcast an asset. */
@UseCase
public class ReportPublished {
    @Inject
    PublishedReports reports;

    @Inject
    Clock clock;

    /** Records the report and returns its id. */
    public PublishedReportId call(Actor by, PartnerId partner, PublishedReport report) {
        var now = clock.instant();
        reports.admit(by, partner);
        var version = reports.versionOf(partner, report);
        report.check(now).when(version.isEmpty(), "asset", "never-out").throwIfAny();
        var id = reports.add(partner, report, version.orElseThrow(), by, now);
        reports.record(by, "publication-reported", partner, Map.of("report", id.toString()));
        return id;
    }
}
