package vn.lantoa.report.snapshot;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTotals.TaskAmount;
import vn.lantoa.coverage.EvidenceRow;
import vn.lantoa.coverage.EvidenceRows;
import vn.lantoa.organisation.OrganisationView;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.IndicatorPart;
import vn.lantoa.report.IndicatorParts;
import vn.lantoa.report.ReportBody;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportFrame;
import vn.lantoa.report.ReportPrefill;
import vn.lantoa.report.Submissions;
import vn.lantoa.report.SubmittedFigures;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.TaskSums;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.ReportDocuments;
import vn.lantoa.report.document.typeset.Typesetter;

/**
 * The content of an archive. The archive of a consolidated report includes the evidence and submissions of all units.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class SnapshotContents {
    /** Exact content of the submission. */
    static final String REPORT = "report.json";

    static final String SUBMISSION = "submission.json";
    static final String PLAN = "plan.json";
    static final String EVIDENCE = "evidence.jsonl";
    /** The units of a consolidated report, and their submissions. */
    static final String UNITS = "units.jsonl";

    static final String SUBMITTED = "submitted.jsonl";
    static final String FIGURES = "figures.json";
    static final String SCHEMA = "schema.json";
    static final String DOCUMENTS = "documents/";
    private static final String TEMPLATES = "templates/";
    private static final String FONTS = "fonts/";
    /** The licence of the fonts, which must accompany them. */
    private static final String LICENCE = "LICENSE";

    @Inject
    Submissions submissions;

    @Inject
    ReportPrefill prefill;

    @Inject
    SubmittedFigures submitted;

    @Inject
    EvidenceRows evidence;

    @Inject
    IndicatorParts parts;

    @Inject
    ReportDocuments documents;

    /** The report, its plan and its counting rule, as the manifest of an archive states them. */
    record Filled(SnapshotManifest.Report report, ReportContent.PlanVersion plan, int rule) {}

    /**
     * Further data of a report's documents, without the submitter.
     *
     * @param province name of the province of a consolidated report; null for a unit's report
     * @param sender sending office; archives of format 1 have the name of the office in consolidated reports
     */
    public record Frame(
            int number,
            Instant submittedAt,
            @Nullable String province,
            SubmittedReport.Sender sender,
            String recipient,
            String proofs,
            String zone) {
        static Frame of(SubmittedReport report, boolean isOfUnit) {
            var submission = report.submission();
            return new Frame(
                    submission.number(),
                    submission.submittedAt(),
                    isOfUnit ? null : report.sender().province(),
                    report.sender(),
                    report.deadline().recipient(),
                    report.proofs(),
                    report.zone());
        }
    }

    /** Adds all data from which the report was made, and its documents, to an archive. */
    Filled fill(SnapshotWorkshop workshop, SnapshotOrder order) {
        var submission = order.accepted().submission();
        var report = submissions.of(order.key(), submission);
        var frame = prefill.frame(order.key().year());
        var unit = frame.units().get(order.key().organisation());
        var isOfUnit = order.kind() == SnapshotKind.UNIT;
        workshop.add(REPORT, submission.content().getBytes(UTF_8));
        workshop.addJson(SUBMISSION, Frame.of(report, isOfUnit));
        workshop.addJson(PLAN, report.plan());
        workshop.addJson(FIGURES, figures(workshop, report, frame, unit));
        var template = isOfUnit ? "unit" : "consolidated";
        addRelease(workshop, List.of(template + ".docx", template + ".ftlh", "paper.ftlh"));
        for (var kind : DocumentKind.values()) {
            var made = documents.of(report, kind);
            workshop.add(DOCUMENTS + made.name(), made.bytes());
        }
        var content = report.content();
        return new Filled(manifest(order, unit, content), content.plan(), content.countingRule());
    }

    private static SnapshotManifest.Report manifest(SnapshotOrder order, OrganisationView unit, ReportBody content) {
        var submission = order.accepted().submission();
        return new SnapshotManifest.Report(
                order.kind().slug(),
                order.key().year(),
                unit.code(),
                content instanceof ReportContent own ? own.unit().name() : unit.name(),
                submission.number(),
                submission.sha256(),
                submission.submittedAt());
    }

    /** Freezes the data from which the figures are computed, and returns the figures. */
    private List<ReportFigure> figures(
            SnapshotWorkshop workshop, SubmittedReport report, ReportFrame frame, OrganisationView unit) {
        var all = frame.units().all().stream()
                .sorted(Comparator.comparing(OrganisationView::code))
                .toList();
        if (report.content() instanceof ReportContent own) {
            var count = new FigureCount(own);
            var grouped = all.stream()
                    .filter(one -> frame.units().of(one.id()).equals(unit))
                    .toList();
            freezeEvidence(workshop, frame, grouped, count::add);
            return ReportFigure.of(FigureCount.figures(own), count.figures(report.plan()));
        }
        var content = (ConsolidatedContent) report.content();
        var count = new ConsolidatedCount(content);
        freezeUnits(workshop, frame, all, count);
        freezeSubmissions(workshop, frame, count);
        freezeEvidence(workshop, frame, all, count::add);
        return ReportFigure.of(ConsolidatedCount.figures(content), count.figures(report.plan()));
    }

    private void freezeEvidence(
            SnapshotWorkshop workshop, ReportFrame frame, List<OrganisationView> units, Consumer<EvidenceRow> count) {
        try (var lines = workshop.lines(EVIDENCE)) {
            for (var one : units)
                for (var row : evidence.of(
                        one.id(),
                        frame.units().of(one.id()).code(),
                        frame.calendar().year())) {
                    lines.add(row);
                    count.accept(row);
                }
        }
    }

    private void freezeUnits(
            SnapshotWorkshop workshop, ReportFrame frame, List<OrganisationView> all, ConsolidatedCount count) {
        var reporting = frame.reporting();
        var indicators = parts.all(frame);
        try (var lines = workshop.lines(UNITS)) {
            for (var one : all) {
                var own = new TreeMap<String, List<IndicatorPart>>();
                indicators.forEach((code, some) -> own.put(
                        code,
                        some.stream()
                                .filter(part -> part.unit().equals(one.id()))
                                .toList()));
                var unit = ConsolidatedCount.Unit.of(one, reporting.contains(one), frame, own);
                lines.add(unit);
                count.add(unit);
            }
        }
    }

    private void freezeSubmissions(SnapshotWorkshop workshop, ReportFrame frame, ConsolidatedCount count) {
        int year = frame.calendar().year();
        var amounts = submitted.amounts(year).stream().collect(Collectors.groupingBy(TaskAmount::unit));
        try (var lines = workshop.lines(SUBMITTED)) {
            for (var row : submitted.of(year, year)) {
                var one = FrozenSubmission.of(
                        frame.units().get(row.unit()).code(),
                        row,
                        TaskSums.amounts(amounts.getOrDefault(row.unit(), List.of())));
                lines.add(one);
                count.add(one);
            }
        }
    }

    /** Adds the schema, these templates, and all fonts. */
    private static void addRelease(SnapshotWorkshop workshop, List<String> templates) {
        workshop.add(
                SCHEMA, SnapshotManifest.schemaText(SnapshotManifest.FORMAT).getBytes(UTF_8));
        for (var name : templates) workshop.add(TEMPLATES + name, Typesetter.template(name));
        var fonts = new ArrayList<>(Typesetter.FONTS);
        fonts.add(LICENCE);
        for (var name : fonts) workshop.add(FONTS + name, Typesetter.template(FONTS + name));
    }
}
