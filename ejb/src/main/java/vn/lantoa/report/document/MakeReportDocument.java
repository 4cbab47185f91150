package vn.lantoa.report.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.report.SubmittedReport;

/** Makes a document of what a unit submitted. The caller checks that the report may be read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakeReportDocument {
    @Inject
    ReportDocuments documents;

    /** Makes it. */
    public ReportDocument call(SubmittedReport report, DocumentKind kind) {
        return documents.of(report, kind);
    }
}
