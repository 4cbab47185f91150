package vn.lantoa.report.document;

import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import vn.lantoa.report.consolidated.SubmittedConsolidated;

/** Makes a document of what was submitted as a consolidated report. The caller checks that the report may be read. */
@Stateless
@TransactionAttribute(TransactionAttributeType.NOT_SUPPORTED)
public class MakeConsolidatedDocument {
    @Inject
    ReportDocuments documents;

    /** Makes it. */
    public ReportDocument call(SubmittedConsolidated report, DocumentKind kind) {
        return documents.of(report, kind);
    }
}
