package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.report.ReportContent.PlanVersion;

/** Selects the content of an archive by the kind of its report; the only class that distinguishes the kinds. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SnapshotContents {
    @Inject
    UnitContents units;

    @Inject
    ConsolidatedContents consolidated;

    /** The report and plan of an archive, as its manifest states them. */
    record Filled(SnapshotManifest.Report report, PlanVersion plan) {}

    /** Adds everything that the report was made of, and its documents, to an archive. */
    Filled fill(SnapshotWorkshop workshop, SnapshotOrder order) {
        return switch (order.kind()) {
            case UNIT -> units.fill(workshop, order);
            case DEPARTMENT, COMMITTEE -> consolidated.fill(workshop, order);
        };
    }
}
