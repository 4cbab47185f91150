package vn.lantoa.web.report;

import jakarta.inject.Inject;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.SaveReport;
import vn.lantoa.report.SubmitReport;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.MakeReportDocument;
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.request.RequestParsing;

/** Implementation of the API of both kinds of reports; subclasses contain the addresses and their descriptions. */
abstract class ReportResource {
    /** The frozen copies of a report. */
    @Schema(name = "ReportSnapshots")
    public record Snapshots(List<ReportSnapshot> snapshots) {}

    @Inject
    ReadReport read;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    MakeReportDocument documents;

    @Inject
    ReadSnapshots snapshots;

    @Inject
    FreezeReport freeze;

    @Inject
    ReportCaller caller;

    Response readReport(ReportAddress report) {
        var view = read.call(caller.actor(), caller.key(report));
        return Response.ok(report.isConsolidated() ? ConsolidatedJson.One.of(view) : ReportJson.One.of(view))
                .tag(String.valueOf(view.standing().lockVersion()))
                .build();
    }

    Response saveTexts(ReportAddress report, @Nullable String ifMatch, ReportJson.Texts body) {
        var texts = RequestParsing.map("texts", body.texts());
        save.call(
                new SaveReport.Command(caller.actor(), caller.key(report), RequestParsing.lockVersion(ifMatch), texts));
        return readReport(report);
    }

    Response submitReport(ReportAddress report, @Nullable String ifMatch, boolean withoutUnits) {
        var submission = submit.call(new SubmitReport.Command(
                caller.actor(), caller.key(report), RequestParsing.lockVersion(ifMatch), withoutUnits));
        return created(Receipt.of(submission));
    }

    Response readSubmission(ReportAddress report, int number) {
        var submission = read.submission(caller.actor(), caller.key(report), number);
        return Response.ok(submission.content(), MediaType.APPLICATION_JSON_TYPE)
                .tag(submission.sha256().hex())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    Response makeDocument(ReportAddress report, String kind) {
        var wanted = RequestParsing.required("kind", kind.replace('.', '-'), DocumentKind.class);
        var made = documents.call(caller.actor(), caller.key(report), wanted);
        return Attachment.of(made.bytes(), wanted.mediaType(), made.name());
    }

    Snapshots listSnapshots(ReportAddress report) {
        return new Snapshots(snapshots.call(caller.actor(), caller.key(report)));
    }

    Response freezeReport(ReportAddress report) {
        var made = freeze.call(new FreezeReport.Command(caller.actor(), caller.key(report)));
        return created(made);
    }

    private static Response created(Object body) {
        return Response.status(Response.Status.CREATED).entity(body).build();
    }
}
