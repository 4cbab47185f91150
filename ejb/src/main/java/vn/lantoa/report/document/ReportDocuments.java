package vn.lantoa.report.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Base64;
import java.util.HashMap;
import vn.lantoa.catalogue.qr.DrawQrCode;
import vn.lantoa.kernel.Templates;
import vn.lantoa.kernel.outage.Bulkhead;
import vn.lantoa.report.SubmittedReport;
import vn.lantoa.report.document.typeset.Typesetter;

/** Makes documents of what units submitted. The same report makes the same bytes, whenever and wherever that is done. */
@ApplicationScoped
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class ReportDocuments {
    private static final Bulkhead PLACES = new Bulkhead(2, Duration.ofSeconds(20), "documents of reports");

    @Inject
    Templates templates;

    @Inject
    Typesetter typesetter;

    /** The document of this kind. */
    public ReportDocument of(SubmittedReport report, DocumentKind kind) {
        var content = report.content();
        var name = "bao-cao-" + content.year() + "-" + content.unit().code() + "-"
                + report.submission().number() + "." + kind.slug();
        return new ReportDocument(kind, name, bytes(report, kind));
    }

    private byte[] bytes(SubmittedReport report, DocumentKind kind) {
        return switch (kind) {
            case DOCX -> PLACES.in(() -> docx(report));
            case PDF -> PLACES.in(() -> pdf(report));
            case XLSX ->
                OfficeFile.settled(
                        ReportTable.workbook(report), report.submission().submittedAt());
            case CSV -> ReportTable.csv(report).getBytes(UTF_8);
        };
    }

    private byte[] docx(SubmittedReport report) {
        var made = typesetter.docx("unit.docx", PaperModel.of(report));
        return OfficeFile.settled(made, report.submission().submittedAt());
    }

    private byte[] pdf(SubmittedReport report) {
        var model = new HashMap<String, Object>(PaperModel.of(report));
        var code = Base64.getEncoder()
                .encodeToString(DrawQrCode.code(report.proofs()).png());
        model.put("qr", "data:image/png;base64," + code);
        return typesetter.pdf(
                templates.render("report/unit.ftlh", model), report.submission().submittedAt());
    }
}
