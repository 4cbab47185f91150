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
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.Bulkhead;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.table.PlainZip;
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.SubmittedReport;
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

    /** Returns the document of this kind. */
    public ReportDocument of(SubmittedReport report, DocumentKind kind) {
        var printed = Printed.of(report);
        return new ReportDocument(kind, printed.name() + "." + kind.slug(), bytes(printed, kind));
    }

    private byte[] bytes(Printed report, DocumentKind kind) {
        return switch (kind) {
            case DOCX -> PLACES.in(() -> docx(report));
            case PDF -> PLACES.in(() -> pdf(report));
            case XLSX -> OfficeFile.settled(report.workbook().get(), report.at(), Map.of());
            case CSV -> report.csv().get().getBytes(UTF_8);
        };
    }

    private byte[] docx(Printed report) {
        var made = typesetter.docx(report.template() + ".docx", report.model());
        return OfficeFile.settled(made, report.at(), charts(report));
    }

    private byte[] pdf(Printed report) {
        var model = new HashMap<String, Object>(report.model());
        model.put("qr", picture(QrCode.of(report.report().proofs()).png()));
        charts(report).forEach((name, chart) -> model.put(name, picture(chart)));
        return typesetter.pdf(templates.render("report/" + report.template() + ".ftlh", model), report.at());
    }

    private Map<String, byte[]> charts(Printed report) {
        return report.charts().entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, chart -> typesetter.chart(chart.getValue())));
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
     * @param csv function that makes the CSV of figures
     */
    record Printed(
            SubmittedReport report,
            String name,
            String template,
            Map<String, Object> model,
            Map<String, Chart> charts,
            Supplier<byte[]> workbook,
            Supplier<String> csv) {
        /** Sizes of charts in millimetres: the width of the text, and at most a page; the DOCX template has the same sizes. */
        private static final int WIDTH = 160;

        private static final int TASKS = 190;
        private static final int YEARS = 45;

        static Printed of(SubmittedReport report) {
            return report.content() instanceof ReportContent content
                    ? of(report, content)
                    : of(report, (ConsolidatedContent) report.content());
        }

        private static Printed of(SubmittedReport report, ReportContent content) {
            return new Printed(
                    report,
                    "bao-cao-" + content.year() + "-" + content.unit().code() + "-"
                            + report.submission().number(),
                    "unit",
                    PaperModel.of(report, content),
                    Map.of(),
                    () -> ReportTable.workbook(content, report.plan()),
                    () -> ReportTable.csv(content));
        }

        private static Printed of(SubmittedReport report, ConsolidatedContent content) {
            return new Printed(
                    report,
                    "tong-hop-" + content.step() + "-" + content.year() + "-"
                            + report.submission().number(),
                    "consolidated",
                    ConsolidatedPaperModel.of(report, content),
                    charts(content.figures()),
                    () -> ConsolidatedTable.workbook(content, report.plan()),
                    () -> ConsolidatedTable.csv(content));
        }

        private static Map<String, Chart> charts(ConsolidatedContent.Sums figures) {
            var legend = Stream.of("submitted", "evidence")
                    .map(name -> PaperWords.text("column." + name))
                    .toList();
            var tasks = figures.tasks().stream().map(Printed::line).toList();
            var years = figures.years().stream()
                    .map(year -> new Chart.Line(String.valueOf(year.year()), List.of(year.uses())))
                    .toList();
            return Map.of(
                    "chartOfTasks",
                    new Chart(WIDTH, TASKS, legend, tasks),
                    "chartOfYears",
                    new Chart(WIDTH, YEARS, List.of(), years));
        }

        private static Chart.Line line(ConsolidatedContent.TaskSum task) {
            return new Chart.Line(task.code(), List.of((long) task.submitted().uses(), (long)
                    task.evidence().uses()));
        }

        /** Returns the time of the submission. */
        Instant at() {
            return report.submission().submittedAt();
        }
    }
}
