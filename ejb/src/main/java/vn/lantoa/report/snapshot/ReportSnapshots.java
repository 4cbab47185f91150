package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.kernel.query.Database;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.UnitReportId;

/** Repository of frozen copies; copies are only ever added. */
@ApplicationScoped
public class ReportSnapshots {
    private static final String COLUMNS = "s.id, s.report_id as report, s.number, s.submission, s.former_id as former,"
            + " s.sha256, s.bytes, '" + ReportSnapshot.PATH + "/' || s.id || '/archive' as href, s.frozen_at, s.frozen_by, s.code_release, s.plan_version,"
            + " r.organisation_id as organisation, r.year, r.step";
    private static final String FROM = " from report_snapshot s join unit_report r on r.id = s.report_id where ";

    @Inject
    Database database;

    /** Returns the copies of a report, latest first. */
    List<ReportSnapshot> of(ReportKey key) {
        return database.sql(
                        "select " + COLUMNS + FROM
                                + "r.organisation_id = :organisation and r.year = :year and r.step = :step order by s.number desc")
                .with(key)
                .list(ReportSnapshot.class);
    }

    /** Returns the last copy of a report. */
    Optional<ReportSnapshot> last(UnitReportId report) {
        return database.sql("select " + COLUMNS + FROM + "r.id = :report order by s.number desc limit 1")
                .with("report", report)
                .first(ReportSnapshot.class);
    }

    /** Returns the copy with this id. */
    ReportSnapshot.OfReport get(SnapshotId id) {
        return one("s.id = :value", id.value()).orElseThrow(() -> new NotFound("frozen copy " + id));
    }

    /** Finds the copy with this archive. */
    Optional<ReportSnapshot.OfReport> find(Sha256 archive) {
        return one("s.sha256 = :value", archive);
    }

    private Optional<ReportSnapshot.OfReport> one(String condition, @Nullable Object value) {
        return database.sql("select " + COLUMNS + FROM + condition)
                .with("value", value)
                .first(ReportSnapshot.OfReport.class);
    }

    void add(ReportSnapshot snapshot, SnapshotKind kind) {
        database.sql(
                        "insert into report_snapshot (id, report_id, kind, number, submission, former_id, sha256, bytes,"
                                + " frozen_at, frozen_by, code_release, plan_version) values (:id, :report, :kind, :number,"
                                + " :submission, cast(:former as uuid), :sha256, :bytes, :frozenAt, :frozenBy, :codeRelease, :planVersion)")
                .with(snapshot)
                .with(snapshot.archive())
                .with(snapshot.made())
                .with("kind", kind)
                .update();
    }
}
