package vn.lantoa.report.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.consolidated.SubmittedConsolidated;

/** Makes a document of a submitted consolidated report. The caller checks that the report may be read. */
@UseCase
@Transactional(TxType.NOT_SUPPORTED)
public class MakeConsolidatedDocument {
    @Inject
    ReportDocuments documents;

    /** Returns the document. */
    public ReportDocument call(SubmittedConsolidated report, DocumentKind kind) {
        return documents.of(report, kind);
    }
}
