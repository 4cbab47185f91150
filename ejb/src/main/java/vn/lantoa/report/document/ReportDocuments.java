package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import vn.lantoa.catalogue.qr.QrCode;
import vn.lantoa.kernel.Bulkhead;
import vn.lantoa.kernel.Templates;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.typeset.Typesetter;

/** Makes documents of submissions. The same report yields the same bytes at any time and on any machine. */
@ApplicationScoped
@Transactional(TxType.NOT_SUPPORTED)
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
}
