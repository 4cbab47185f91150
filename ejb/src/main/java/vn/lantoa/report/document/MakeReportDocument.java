package vn.lantoa.report.document;

import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.UseCase;
import vn.lantoa.report.ReportAccess;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.Submissions;

/** Makes a document of the last submission of a report; drafts have no documents. */
@UseCase
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class MakeReportDocument {
    @Inject
    ReportAccess access;

    @Inject
    Submissions submissions;

    @Inject
    ReportProofs proofs;

    @Inject
    ReportDocuments documents;

    /** Returns the document, for actors who may read the report. */
    public ReportDocument call(Actor by, ReportKey report, DocumentKind kind) {
        access.admitReader(by, report);
        access.requireBegun(report.year());
        var submitted = submissions.last(report);
        return documents.of(submitted, kind, proofs.of(submitted.content()));
    }
}
