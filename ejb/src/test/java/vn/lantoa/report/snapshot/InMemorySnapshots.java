package vn.lantoa.report.snapshot;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import vn.lantoa.kernel.NotFound;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.UnitReportId;

/** The frozen copies of one report in a list. */
final class InMemorySnapshots extends ReportSnapshots {
    private final List<ReportSnapshot> all = new ArrayList<>();
    private final ReportKey key;

    InMemorySnapshots(ReportKey key) {
        this.key = key;
    }

    @Override
    List<ReportSnapshot> of(ReportKey report) {
        if (!report.equals(key)) return List.of();
        return all.stream()
                .sorted(Comparator.comparing(ReportSnapshot::number).reversed())
                .toList();
    }

    @Override
    Optional<ReportSnapshot> last(UnitReportId report) {
        return of(key).stream().filter(one -> one.report().equals(report)).findFirst();
    }

    @Override
    ReportSnapshot.OfReport get(SnapshotId id) {
        return all.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .map(one -> new ReportSnapshot.OfReport(key, one))
                .orElseThrow(() -> new NotFound("frozen copy " + id));
    }

    @Override
    void add(ReportSnapshot snapshot, SnapshotKind kind) {
        all.add(snapshot);
    }
}
