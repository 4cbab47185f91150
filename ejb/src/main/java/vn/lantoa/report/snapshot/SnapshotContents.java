package vn.lantoa.report.snapshot;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import vn.lantoa.report.ReportContent.PlanVersion;
import vn.lantoa.report.document.ReportDocument;

/** What an archive holds, by the kind of its report: the one place that knows which kinds there are. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class SnapshotContents {
    @Inject
    UnitContents units;

    @Inject
    ConsolidatedContents consolidated;

    /** What was put into an archive, as its manifest says it. */
    record Filled(SnapshotManifest.Report report, PlanVersion plan) {}

    /** What was made again of an archive. */
    record Remade(List<ReportDocument> documents, List<ReportFigure> figures) {
        Remade {
            documents = List.copyOf(documents);
            figures = List.copyOf(figures);
        }
    }

    /** Puts all that the report was made of into an archive, and its documents. */
    Filled fill(SnapshotWorkshop workshop, SnapshotOrder order) {
        return switch (order.kind()) {
            case UNIT -> units.fill(workshop, order);
            case DEPARTMENT, COMMITTEE -> consolidated.fill(workshop, order);
        };
    }

    /** Makes documents and figures again of an archive without findings, and of nothing else. */
    Remade remake(SnapshotArchive archive, SnapshotKind kind) {
        return switch (kind) {
            case UNIT -> units.remake(archive);
            case DEPARTMENT, COMMITTEE -> consolidated.remake(archive);
        };
    }
}
