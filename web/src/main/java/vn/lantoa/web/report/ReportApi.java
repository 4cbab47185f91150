package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.table.Spreadsheet;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ReadReport;
import vn.lantoa.report.ReadSubmission;
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.SaveReport;
import vn.lantoa.report.SubmitReport;
import vn.lantoa.report.document.DocumentKind;
import vn.lantoa.report.document.MakeReportDocument;
import vn.lantoa.web.page.Attachment;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of a unit's report: read, write, submit. */
@Path("/api/v1/reports/{year}/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportApi {
    @Inject
    ReadReport read;

    @Inject
    SaveReport save;

    @Inject
    SubmitReport submit;

    @Inject
    ReadSubmission submitted;

    @Inject
    MakeReportDocument documents;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "The report of a unit for a year",
            description = "Filled in from the evidence before anybody writes. Officers of the unit, and those with a"
                    + " role for the whole province.",
            operationId = "readReport")
    @APIResponseSchema(value = ReportJson.One.class, responseDescription = "The report; ETag is its state")
    public Response get(@BeanParam ReportAddress report) {
        return answer(report);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save what a unit writes in its report",
            description = "Uploaders, releasers and administrators of the unit. The first save begins the report."
                    + " If-Match carries the ETag of the report that was typed on.",
            operationId = "saveReport")
    @APIResponseSchema(
            value = ReportJson.One.class,
            responseDescription = "Saved; ETag is the new state",
            responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "`report-changed`: somebody else has written since; `report-is-submitted`")
    public Response save(
            @BeanParam ReportAddress report,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch,
            ReportJson.Texts body) {
        var texts = RequestParsing.map("texts", body.texts());
        save.call(new SaveReport.Command(
                current.actor(),
                report.unitId(organisations),
                report.year,
                RequestParsing.lockVersion(ifMatch),
                texts));
        return answer(report);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Submit the report of a unit as a second person",
            description = "Approvers and releasers of the unit, but who began it or wrote what stands in it. If-Match"
                    + " carries the ETag of the report that was read.",
            operationId = "submitReport")
    @APIResponseSchema(
            value = ReportJson.Receipt.class,
            responseCode = "201",
            responseDescription = "Submitted: the receipt")
    @APIResponse(
            responseCode = "409",
            description = "`report-changed`, `report-not-begun`, `report-is-yours`, `report-cannot-become`")
    public Response submit(
            @BeanParam ReportAddress report,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch) {
        var submission = submit.call(new SubmitReport.Command(
                current.actor(), report.unitId(organisations), report.year, RequestParsing.lockVersion(ifMatch)));
        return Response.status(Response.Status.CREATED)
                .entity(ReportJson.Receipt.of(submission))
                .build();
    }

    @GET
    @Path("submissions/{number}")
    @Operation(
            summary = "What was submitted, to the byte",
            description = "RFC 8785 JSON; its SHA-256 is that of the receipt.",
            operationId = "readReportSubmission")
    @APIResponseSchema(value = ReportContent.class, responseDescription = "The content", responseCode = "200")
    public Response submission(
            @BeanParam ReportAddress report, @PathParam("number") @Parameter(example = "1") int number) {
        var submission = read.submission(current.actor(), report.unitId(organisations), report.year, number);
        return Response.ok(submission.content(), MediaType.APPLICATION_JSON_TYPE)
                .tag(submission.sha256().hex())
                .header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                .build();
    }

    @GET
    @Path("documents/{kind}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "What was submitted the last time, as a document",
            description =
                    "A DOCX or a PDF/A-2a in the layout of Decree 30/2020, to be signed; a workbook whose sums are"
                            + " formulas; a CSV. The same submission makes the same bytes. There is none of a draft.",
            operationId = "readReportDocument")
    @APIResponse(
            responseCode = "200",
            description = "The document",
            content = {
                @Content(mediaType = "application/vnd.openxmlformats-officedocument.wordprocessingml.document"),
                @Content(mediaType = "application/pdf"),
                @Content(mediaType = Spreadsheet.TYPE),
                @Content(mediaType = "text/csv")
            })
    public Response document(
            @BeanParam ReportAddress report,
            @PathParam("kind") @Parameter(description = "docx, pdf, xlsx, csv", example = "csv") String kind) {
        var wanted = RequestParsing.required("kind", kind, DocumentKind.class);
        var read = submitted.call(current.actor(), report.unitId(organisations), report.year);
        var made = documents.call(read, wanted);
        return Attachment.of(made.bytes(), wanted.mediaType(), made.name());
    }

    private Response answer(ReportAddress report) {
        var view = read.call(current.actor(), report.unitId(organisations), report.year);
        return Response.ok(ReportJson.One.of(view))
                .tag(String.valueOf(view.standing().lockVersion()))
                .build();
    }
}
