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
import vn.lantoa.organisation.OrganisationId;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.Submissions;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.SubmittedReport.Sender;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.ReportDocument;
import vn.lantoa.report.document.ReportDocuments;
import vn.lantoa.report.snapshot.SnapshotContents.Filled;

/** The content of a unit report's archive. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
public class UnitContents {
    @Inject
    Submissions submissions;

    @Inject
    ReportPrefill prefill;

    @Inject
    EvidenceRows evidence;

    @Inject
    ReportDocuments documents;

    /** Further data of a unit report's documents, without the submitter. */
    public record Frame(int number, Instant submittedAt, Sender sender, String recipient, String proofs, String zone) {
        static Frame of(SubmittedReport report) {
            var submission = report.submission();
            return new Frame(
                    submission.number(),
                    submission.submittedAt(),
                    report.sender(),
                    report.recipient(),
                    report.proofs(),
                    report.zone());
        }
    }

    Filled fill(SnapshotWorkshop workshop, SnapshotOrder order) {
        var unit = order.key().organisation();
        int year = order.key().year();
        var report = submissions.last(unit, year);
        var content = report.content();
        workshop.add(SnapshotFiles.REPORT, report.submission().content().getBytes(UTF_8));
        workshop.addJson(SnapshotFiles.SUBMISSION, Frame.of(report));
        workshop.addJson(SnapshotFiles.PLAN, report.plan());
        var count = new FigureCount();
        freeze(workshop, unit, year, count);
        var figures = ReportFigure.of(FigureCount.figures(content), count.figures(report.plan()));
        workshop.addJson(SnapshotFiles.FIGURES, figures);
        SnapshotFiles.add(workshop, List.of("unit.docx", "unit.ftlh"));
        for (var one : all(report)) workshop.add(SnapshotFiles.DOCUMENTS + one.name(), one.bytes());
        var submission = report.submission();
        var of = new SnapshotManifest.Report(
                SnapshotKind.UNIT.slug(),
                year,
                content.unit().code(),
                content.unit().name(),
                submission.number(),
                submission.sha256(),
                submission.submittedAt());
        return new Filled(of, content.plan());
    }

    private List<ReportDocument> all(SubmittedReport report) {
        var all = new ArrayList<ReportDocument>();
        for (var kind : DocumentKind.values()) all.add(documents.of(report, kind));
        return all;
    }

    /** Freezes the evidence of the unit and of its predecessors. */
    private void freeze(SnapshotWorkshop workshop, OrganisationId unit, int year, FigureCount count) {
        var units = prefill.frame(year).units();
        var code = units.get(unit).code();
        var former = units.readAs(unit).stream()
                .sorted(Comparator.comparing(one -> units.get(one).code()))
                .toList();
        try (var lines = workshop.lines(SnapshotFiles.EVIDENCE)) {
            for (var one : former)
                for (var row : evidence.of(one, code, year)) {
                    lines.add(row);
                    count.add(row);
                }
        }
    }
}
