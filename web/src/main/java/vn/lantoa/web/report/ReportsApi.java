package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.asset.storage.BlobStorage;
import vn.lantoa.report.ReadReportBoard;
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.report.snapshot.ReportSnapshot;
import vn.lantoa.report.snapshot.SnapshotCheck;
import vn.lantoa.report.snapshot.SnapshotId;
import vn.lantoa.report.snapshot.VerifySnapshot;
import vn.lantoa.web.request.ContentDisposition;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RangedAnswer;
import vn.lantoa.web.request.RequestParsing;

/** The API of a year's reports, for officers. */
@Path("/api/v1/reports")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportsApi {
    @Inject
    ReadReportBoard board;

    @Inject
    ReportYears years;

    @Inject
    CurrentActor current;

    @Inject
    ReadSnapshots read;

    @Inject
    VerifySnapshot verify;

    @Inject
    BlobStorage storage;

    @GET
    @Operation(
            summary = "Who has reported for a year, who has not, and what is late",
            description =
                    "A line for each unit that has to report: those of one's own; for the offices that consolidate"
                            + " reports, all.",
            operationId = "listReports")
    @APIResponseSchema(value = ReportJson.Year.class, responseDescription = "The reports of the year")
    public ReportJson.Year list(
            @QueryParam("year")
                    @DefaultValue("0")
                    @Parameter(description = "The present one where none is named", example = "2026")
                    int year) {
        return ReportJson.Year.of(board.call(current.actor(), years.chosen(year)));
    }

    @GET
    @Path("snapshots/{id}")
    @Operation(summary = "A frozen copy", operationId = "readReportSnapshot")
    @APIResponseSchema(value = ReportSnapshot.class, responseDescription = "The copy")
    public ReportSnapshot get(@PathParam("id") String id) {
        return read.one(current.actor(), snapshot(id)).snapshot();
    }

    @GET
    @Path("snapshots/{id}/archive")
    @Produces(MediaType.WILDCARD)
    @Operation(
            summary = "The archive of a frozen copy",
            description =
                    "A ZIP without compression whose `manifest.json` keeps to `/schemas/report-snapshot-2.json` and is"
                            + " signed by `manifest.jws`, a detached JWS; keys at `/.well-known/jwks.json`. By range as well.",
            operationId = "readReportSnapshotArchive")
    @APIResponse(
            responseCode = "200",
            description = "The archive",
            content =
                    @Content(
                            mediaType = FreezeReport.TYPE,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response archive(@PathParam("id") String id, @Context Request request, @Context HttpHeaders headers) {
        var found = read.one(current.actor(), snapshot(id));
        var archive = found.snapshot().archive();
        var name = "bao-cao-" + found.key().year() + "-" + found.key().step().slug() + "-"
                + found.snapshot().number() + "-" + id + ".zip";
        return new RangedAnswer(
                        request, headers, response -> response.header(HttpHeaders.CACHE_CONTROL, "private, no-cache")
                                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment(name)))
                .of(
                        archive.sha256(),
                        archive.bytes(),
                        FreezeReport.TYPE,
                        (from, length) -> storage.openRange(archive.sha256(), from, length));
    }

    @GET
    @Path("snapshots/{id}/verification")
    @Operation(
            summary = "Check the archive that the hub keeps",
            description = "Every byte of it, the signature, and its place in the audit log.",
            operationId = "verifyReportSnapshot")
    @APIResponseSchema(value = SnapshotCheck.class, responseDescription = "What was found")
    public SnapshotCheck verification(@PathParam("id") String id) {
        return verify.kept(current.actor(), snapshot(id));
    }

    @POST
    @Path("snapshots/verification")
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Check an archive that somebody has",
            description = "Approvers of the offices that accept reports. At most 1 GiB. Nothing of it is kept.",
            operationId = "verifyReportArchive")
    @APIResponseSchema(value = SnapshotCheck.class, responseDescription = "What was found", responseCode = "200")
    public SnapshotCheck verify(
            @RequestBody(
                            description = "The archive itself",
                            required = true,
                            content =
                                    @Content(
                                            mediaType = FreezeReport.TYPE,
                                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
                    InputStream body) {
        return verify.call(current.actor(), body);
    }

    private static SnapshotId snapshot(String id) {
        return new SnapshotId(RequestParsing.id("id", id));
    }
}
