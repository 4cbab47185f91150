package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
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
import vn.lantoa.report.ReportContent;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.snapshot.ReportSnapshot;

/** The API of a unit's report: read, write, submit. */
@Path("/api/v1/reports/{year}/{unit}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportApi extends ReportResource {
    @GET
    @Operation(
            summary = "The report of a unit for a year",
            description = "Filled in from the evidence before anybody writes. Officers of the unit, and of the offices"
                    + " that consolidate reports.",
            operationId = "readReport")
    @APIResponseSchema(value = ReportJson.One.class, responseDescription = "The report; ETag is its state")
    public Response get(@BeanParam UnitAddress report) {
        return readReport(report);
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
            @BeanParam UnitAddress report,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch,
            ReportJson.Texts body) {
        return saveTexts(report, ifMatch, body);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Submit the report of a unit as a second person",
            description = "Approvers and releasers of the unit, but who began it or wrote what stands in it. If-Match"
                    + " carries the ETag of the report that was read.",
            operationId = "submitReport")
    @APIResponseSchema(value = Receipt.class, responseCode = "201", responseDescription = "Submitted: the receipt")
    @APIResponse(
            responseCode = "409",
            description = "`report-changed`, `report-not-begun`, `report-is-yours`, `report-cannot-become`")
    public Response submit(
            @BeanParam UnitAddress report,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch) {
        return submitReport(report, ifMatch, false);
    }

    @GET
    @Path("submissions/{number}")
    @Operation(
            summary = "What was submitted, to the byte",
            description = "RFC 8785 JSON; its SHA-256 is that of the receipt.",
            operationId = "readReportSubmission")
    @APIResponseSchema(value = ReportContent.class, responseDescription = "The content", responseCode = "200")
    public Response submission(
            @BeanParam UnitAddress report, @PathParam("number") @Parameter(example = "1") int number) {
        return readSubmission(report, number);
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
            @BeanParam UnitAddress report,
            @PathParam("kind") @Parameter(description = "docx, pdf, xlsx, csv, machine.csv", example = "csv")
                    String kind) {
        return makeDocument(report, kind);
    }

    @GET
    @Path("snapshots")
    @Operation(
            summary = "The frozen copies of a unit's report",
            description = "The last one first. For those who may read the report.",
            operationId = "listReportSnapshots")
    @APIResponseSchema(value = Snapshots.class, responseDescription = "The copies")
    public Snapshots list(@BeanParam UnitAddress report) {
        return listSnapshots(report);
    }

    @POST
    @Path("snapshots")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Freeze the report of a unit",
            description = "Approvers of the office that accepts reports freeze a report that was accepted: what was"
                    + " submitted, its evidence, templates, fonts and documents, in a signed archive. What was submitted"
                    + " anew and accepted is another copy, which names the former.",
            operationId = "freezeReport")
    @APIResponseSchema(value = ReportSnapshot.class, responseCode = "201", responseDescription = "Frozen")
    @APIResponse(responseCode = "409", description = "`report-not-accepted`, `report-is-frozen`, `report-changed`")
    public Response freeze(@BeanParam UnitAddress report) {
        return freezeReport(report);
    }

    /** Path parameters of a unit's report. */
    public static class UnitAddress extends ReportAddress {
        @PathParam("unit")
        @Parameter(description = "Code of the unit", example = "so-khcn")
        @Nullable String unit;

        @Override
        @Nullable String unit() {
            return unit;
        }
    }
}
