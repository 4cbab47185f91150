package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import vn.lantoa.coverage.EvidenceRows;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.ReportFrame;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.SubmittedFigures;
import vn.lantoa.report.consolidated.ConsolidatedSubmissions;
import vn.lantoa.report.consolidated.SubmittedConsolidated;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.ReportDocument;
import vn.lantoa.report.document.ReportDocuments;
import vn.lantoa.report.snapshot.SnapshotContents.Filled;

/** The content of a consolidated report's archive, including the evidence and submissions of all units. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class ConsolidatedContents {
    @Inject
    ConsolidatedSubmissions submissions;

    @Inject
    ReportPrefill prefill;

    @Inject
    SubmittedFigures submitted;

    @Inject
    EvidenceRows evidence;

    @Inject
    ReportDocuments documents;

    /** Further data of a consolidated report's documents, without the submitter. */
    public record Frame(
            int number,
            Instant submittedAt,
            String province,
            String sender,
            String recipient,
            String proofs,
            String zone) {
        static Frame of(SubmittedConsolidated report) {
            var submission = report.submission();
            return new Frame(
                    submission.number(),
                    submission.submittedAt(),
                    report.province(),
                    report.sender(),
                    report.recipient(),
                    report.proofs(),
                    report.zone());
        }
    }

    Filled fill(SnapshotWorkshop workshop, SnapshotOrder order) {
        var report = submissions.of(order.key(), order.accepted().submission());
        var content = report.content();
        var frame = prefill.frame(order.key().year());
        workshop.add(SnapshotFiles.REPORT, report.submission().content().getBytes(UTF_8));
        workshop.addJson(SnapshotFiles.SUBMISSION, Frame.of(report));
        workshop.addJson(SnapshotFiles.PLAN, report.plan());
        var count = new ConsolidatedCount(content.year());
        freeze(workshop, frame, count);
        var figures = ReportFigure.of(ConsolidatedCount.figures(content), count.figures(report.plan()));
        workshop.addJson(SnapshotFiles.FIGURES, figures);
        SnapshotFiles.add(workshop, List.of("consolidated.docx", "consolidated.ftlh"));
        for (var one : all(report)) workshop.add(SnapshotFiles.DOCUMENTS + one.name(), one.bytes());
        var root = frame.units().get(order.key().organisation());
        return new Filled(manifest(order, root), content.plan());
    }

    private List<ReportDocument> all(SubmittedConsolidated report) {
        var all = new ArrayList<ReportDocument>();
        for (var kind : DocumentKind.values()) all.add(documents.of(report, kind));
        return all;
    }

    private void freeze(SnapshotWorkshop workshop, ReportFrame frame, ConsolidatedCount count) {
        var all = frame.units().all().stream()
                .sorted(Comparator.comparing(OrganisationView::code))
                .toList();
        freezeUnits(workshop, frame, all, count);
        freezeSubmissions(workshop, frame, count);
        int year = frame.calendar().year();
        try (var lines = workshop.lines(SnapshotFiles.EVIDENCE)) {
            for (var one : all)
                for (var row : evidence.of(one.id(), frame.units().of(one.id()).code(), year)) {
                    lines.add(row);
                    count.add(row);
                }
        }
    }

    private static void freezeUnits(
            SnapshotWorkshop workshop, ReportFrame frame, List<OrganisationView> all, ConsolidatedCount count) {
        var reporting = frame.reporting();
        try (var lines = workshop.lines(SnapshotFiles.UNITS)) {
            for (var one : all) {
                var unit = ConsolidatedCount.Unit.of(one, reporting.contains(one), frame);
                lines.add(unit);
                count.add(unit);
            }
        }
    }

    private void freezeSubmissions(SnapshotWorkshop workshop, ReportFrame frame, ConsolidatedCount count) {
        int year = frame.calendar().year();
        try (var lines = workshop.lines(SnapshotFiles.SUBMITTED)) {
            for (var row : submitted.of(year, year)) {
                var one = ConsolidatedCount.Submission.of(
                        frame.units().get(row.unit()).code(), row);
                lines.add(one);
                count.add(one);
            }
        }
    }

    private static SnapshotManifest.Report manifest(SnapshotOrder order, OrganisationView root) {
        var submission = order.accepted().submission();
        return new SnapshotManifest.Report(
                order.kind().slug(),
                order.key().year(),
                root.code(),
                root.name(),
                submission.number(),
                submission.sha256(),
                submission.submittedAt());
    }
}
