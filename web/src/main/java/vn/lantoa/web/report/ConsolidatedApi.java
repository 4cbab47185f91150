package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PATCH;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
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
import vn.lantoa.report.ConsolidatedContent;
import vn.lantoa.report.ReportView.Receipt;
import vn.lantoa.report.snapshot.ReportSnapshot;

/** The API of a year's consolidated reports: read, write, submit. */
@Path("/api/v1/reports/{year}/consolidated/{step}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ConsolidatedApi extends ReportResource {
    @GET
    @Operation(
            summary = "The consolidated report of the department or of the People's Committee",
            description = "What units have submitted and what the evidence says, beside each other; filled in before"
                    + " anybody writes. For officers of the offices that consolidate reports, and those with a role for the"
                    + " whole province.",
            operationId = "readConsolidatedReport")
    @APIResponseSchema(value = ConsolidatedJson.One.class, responseDescription = "The report; ETag is its state")
    public Response get(@BeanParam ConsolidatedAddress report) {
        return readReport(report);
    }

    @PATCH
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Save what is written in a consolidated report",
            description =
                    "Uploaders, releasers and administrators of the office of the step or of the whole province. The first"
                            + " save begins the"
                            + " report. If-Match carries the ETag of the report that was typed on.",
            operationId = "saveConsolidatedReport")
    @APIResponseSchema(
            value = ConsolidatedJson.One.class,
            responseDescription = "Saved; ETag is the new state",
            responseCode = "200")
    @APIResponse(
            responseCode = "409",
            description = "`report-changed`: somebody else has written since; `report-is-submitted`")
    public Response save(
            @BeanParam ConsolidatedAddress report,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch,
            ReportJson.Texts body) {
        return saveTexts(report, ifMatch, body);
    }

    @POST
    @Path("submission")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Submit a consolidated report as a second person",
            description = "Approvers and releasers of the office of the step or of the whole province, but who began it"
                    + " or wrote what stands in it. If-Match carries the ETag of the report that was read. While reports"
                    + " of units are missing, the body must confirm it with `withoutUnits`.",
            operationId = "submitConsolidatedReport")
    @APIResponseSchema(value = Receipt.class, responseCode = "201", responseDescription = "Submitted: the receipt")
    @APIResponse(
            responseCode = "409",
            description = "`report-changed`, `report-not-begun`, `report-is-yours`, `report-cannot-become`")
    @APIResponse(responseCode = "422", description = "`units-missing`: the units whose reports are missing")
    public Response submit(
            @BeanParam ConsolidatedAddress report,
            @HeaderParam("If-Match") @Parameter(required = true, example = "\"3\"") @Nullable String ifMatch,
            ConsolidatedJson.@Nullable Submission body) {
        return submitReport(report, ifMatch, body != null && Boolean.TRUE.equals(body.withoutUnits()));
    }

    @GET
    @Path("submissions/{number}")
    @Operation(
            summary = "What was submitted as a consolidated report, to the byte",
            description = "RFC 8785 JSON; its SHA-256 is that of the receipt.",
            operationId = "readConsolidatedSubmission")
    @APIResponseSchema(value = ConsolidatedContent.class, responseDescription = "The content", responseCode = "200")
    public Response submission(
            @BeanParam ConsolidatedAddress report, @PathParam("number") @Parameter(example = "1") int number) {
        return readSubmission(report, number);
    }

    @GET
    @Path("documents/{kind}")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "What was submitted the last time as a consolidated report, as a document",
            description = "As the documents of a unit's report are, with charts as pictures in the texts.",
            operationId = "readConsolidatedDocument")
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
            @BeanParam ConsolidatedAddress report,
            @PathParam("kind") @Parameter(description = "docx, pdf, xlsx, csv, machine.csv", example = "csv")
                    String kind) {
        return makeDocument(report, kind);
    }

    @GET
    @Path("snapshots")
    @Operation(
            summary = "The frozen copies of a consolidated report",
            description = "The last one first. For those who may read the report.",
            operationId = "listConsolidatedSnapshots")
    @APIResponseSchema(value = Snapshots.class, responseDescription = "The copies")
    public Snapshots list(@BeanParam ConsolidatedAddress report) {
        return listSnapshots(report);
    }

    @POST
    @Path("snapshots")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Freeze a consolidated report",
            description = "As that of a unit, with the evidence of all units.",
            operationId = "freezeConsolidatedReport")
    @APIResponseSchema(value = ReportSnapshot.class, responseCode = "201", responseDescription = "Frozen")
    @APIResponse(responseCode = "409", description = "`report-not-accepted`, `report-is-frozen`, `report-changed`")
    public Response freeze(@BeanParam ConsolidatedAddress report) {
        return freezeReport(report);
    }

    @GET
    @Path("units")
    @Operation(
            summary = "The units of which a figure of a consolidated report is made",
            description = "What each has submitted of a task, and what its evidence says now; or, of an indicator, the"
                    + " units of which its share is made.",
            operationId = "listConsolidatedUnits")
    @APIResponseSchema(value = ConsolidatedJson.Parts.class, responseDescription = "A line a unit")
    public ConsolidatedJson.Parts units(
            @BeanParam ConsolidatedAddress report,
            @QueryParam("task")
                    @DefaultValue("")
                    @Parameter(description = "Number of a task of the plan", example = "2.3")
                    String task,
            @QueryParam("indicator")
                    @DefaultValue("")
                    @Parameter(description = "Code of an indicator, instead of a task", example = "")
                    String indicator) {
        var by = caller.actor();
        var key = caller.key(report);
        var lines = indicator.isEmpty() ? read.ofTask(by, key, task) : read.ofIndicator(by, key, indicator);
        return ConsolidatedJson.Parts.of(read.call(by, key), lines, indicator.isEmpty() ? task : "");
    }

    /** Path parameters of a consolidated report. */
    public static class ConsolidatedAddress extends ReportAddress {
        @PathParam("step")
        @Parameter(description = "department or committee", example = "department")
        @Nullable String step;

        @Override
        @Nullable String step() {
            return step;
        }
    }
}
