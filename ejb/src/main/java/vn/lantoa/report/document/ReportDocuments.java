package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.Bulkhead;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.plan.Plan;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.ReportProofs.Shown;
import vn.lantoa.report.document.typeset.Typesetter;
import vn.lantoa.report.document.typeset.Typesetter.Chart;

/** Makes documents of submissions. The same report yields the same bytes at any time and on any machine. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class ReportDocuments {
    private static final Bulkhead PLACES = new Bulkhead(2, Duration.ofSeconds(20), "documents of reports");

    @Inject
    Templates templates;

    @Inject
    Typesetter typesetter;

    /** Returns the document of this kind for an archive, without titles, addresses and thumbnails of proofs. */
    public ReportDocument of(SubmittedReport report, DocumentKind kind) {
        return of(report, kind, Map.of());
    }

    /** Returns the document of this kind, with these proofs. */
    ReportDocument of(SubmittedReport report, DocumentKind kind, Map<String, Shown> shown) {
        var printed = Printed.of(report, shown);
        return new ReportDocument(kind, printed.name() + "." + kind.slug(), bytes(printed, kind));
    }

    private byte[] bytes(Printed report, DocumentKind kind) {
        return switch (kind) {
            case DOCX -> PLACES.in(() -> docx(report));
            case PDF -> PLACES.in(() -> pdf(report));
            case XLSX -> OfficeFile.settled(report.workbook().get(), report.at(), Map.of());
            case CSV ->
                report.table()
                        .office(report.report().plan(), report.model().getOrDefault("unitName", ""))
                        .getBytes(UTF_8);
            case MACHINE_CSV -> report.table().machine().getBytes(UTF_8);
        };
    }

    private byte[] docx(Printed report) {
        var made = typesetter.docx(report.template() + ".docx", report.model());
        var pictures = charts(report);
        pictures.put("qr", qr(report));
        return OfficeFile.settled(made, report.at(), pictures);
    }

    private byte[] pdf(Printed report) {
        var model = new HashMap<String, Object>(report.model());
        model.put("qr", picture(qr(report)));
        charts(report).forEach((name, chart) -> model.put(name, picture(chart)));
        return typesetter.pdf(templates.render("report/" + report.template() + ".ftlh", model), report.at());
    }

    private Map<String, byte[]> charts(Printed report) {
        var charts = new HashMap<String, byte[]>();
        report.charts().forEach((name, chart) -> charts.put(name, typesetter.chart(chart)));
        return charts;
    }

    private static byte[] qr(Printed report) {
        return QrCode.of(report.report().proofs()).png();
    }

    private static String picture(byte[] png) {
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png);
    }

    /**
     * Makes Office documents (ECMA-376) reproducible: they contain the time of their content instead of the time of
     * creation.
     */
    static final class OfficeFile {
        private static final String PICTURES = "word/media/";
        private static final String PROPERTIES = "docProps/core.xml";
        private static final Pattern TIME = Pattern.compile("(<dcterms:(?:created|modified)[^<>]*+>)[^<]*+");

        private OfficeFile() {}

        /**
         * Rewrites the file with this time, so that its bytes depend only on its parts.
         *
         * @param pictures pictures by name, which replace those in the file
         */
        static byte[] settled(byte[] file, Instant at, Map<String, byte[]> pictures) {
            var parts = PlainZip.parts(file);
            pictures.forEach((name, picture) -> parts.put(PICTURES + name + ".png", picture));
            var moment = "$1" + at.truncatedTo(ChronoUnit.SECONDS);
            parts.computeIfPresent(PROPERTIES, (name, bytes) -> TIME.matcher(new String(bytes, UTF_8))
                    .replaceAll(moment)
                    .getBytes(UTF_8));
            return PlainZip.of(parts);
        }
    }

    /**
     * A submitted report as the source of its documents.
     *
     * @param name file name without extension
     * @param template name of its templates, a DOCX and a page
     * @param model values for the templates
     * @param charts charts by their names in the templates
     * @param workbook function that makes the workbook of figures
     * @param table lines of the CSV
     */
    record Printed(
            SubmittedReport report,
            String name,
            String template,
            Map<String, Object> model,
            Map<String, Chart> charts,
            Supplier<byte[]> workbook,
            OfficeTable table) {
        /** Sizes of charts in millimetres: the width of the text, and at most a page; the DOCX template has the same sizes. */
        private static final int WIDTH = 160;

        private static final int TASKS = 190;
        private static final int YEARS = 45;

        static Printed of(SubmittedReport report, Map<String, Shown> shown) {
            return report.content() instanceof ReportContent content
                    ? of(report, content, shown)
                    : of(report, (ConsolidatedContent) report.content());
        }

        private static Printed of(SubmittedReport report, ReportContent content, Map<String, Shown> shown) {
            return new Printed(
                    report,
                    "bao-cao-" + content.year() + "-" + content.unit().code() + "-"
                            + report.submission().number(),
                    "unit",
                    PaperModel.of(report, content, shown),
                    Map.of(),
                    () -> ReportTable.workbook(content, report.plan()),
                    ReportTable.rows(content));
        }

        private static Printed of(SubmittedReport report, ConsolidatedContent content) {
            return new Printed(
                    report,
                    "tong-hop-" + content.step() + "-" + content.year() + "-"
                            + report.submission().number(),
                    "consolidated",
                    ConsolidatedPaperModel.of(report, content),
                    charts(content.figures(), report.plan()),
                    () -> ConsolidatedTable.workbook(content, report.plan()),
                    ConsolidatedTable.rows(content));
        }

        private static Map<String, Chart> charts(ConsolidatedContent.Sums figures, Plan plan) {
            var legend = Stream.of("submitted", "evidence")
                    .map(name -> PaperWords.text("column." + name))
                    .toList();
            var tasks = figures.tasks().stream().map(task -> line(task, plan)).toList();
            var years = figures.years().stream()
                    .map(year -> new Chart.Line(String.valueOf(year.year()), List.of(year.uses())))
                    .toList();
            return Map.of(
                    "chartOfTasks",
                    new Chart(WIDTH, TASKS, legend, tasks),
                    "chartOfYears",
                    new Chart(WIDTH, YEARS, List.of(), years));
        }

        private static Chart.Line line(ConsolidatedContent.TaskSum task, Plan plan) {
            return new Chart.Line(
                    task.code() + " " + plan.taskName(task.code(), "vi"),
                    List.of((long) task.submitted().uses(), (long)
                            task.evidence().uses()));
        }

        /** Returns the time of the submission. */
        Instant at() {
            return report.submission().submittedAt();
        }
    }
}
