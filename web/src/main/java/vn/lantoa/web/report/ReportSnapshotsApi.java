package vn.lantoa.web.report;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.organisation.Organisations;
import vn.lantoa.report.ReportKey;
import vn.lantoa.report.ReportStep;
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.web.request.CurrentActor;

/** The API of the frozen copies of a unit's report. */
@Path("/api/v1/reports/{year}/{unit}/snapshots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ReportSnapshotsApi {
    @Inject
    ReadSnapshots read;

    @Inject
    FreezeReport freeze;

    @Inject
    Organisations organisations;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "The frozen copies of a unit's report",
            description = "The last one first. Officers of the unit, and those with a role for the whole province.",
            operationId = "listReportSnapshots")
    @APIResponseSchema(value = SnapshotJson.All.class, responseDescription = "The copies")
    public SnapshotJson.All list(@BeanParam ReportAddress report) {
        return SnapshotJson.All.of(read.call(current.actor(), key(report)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Freeze the report of a unit",
            description =
                    "Approvers and administrators of the whole province freeze a report that was accepted: what was"
                            + " submitted, its evidence, templates, fonts and documents, in a signed archive. What was submitted"
                            + " anew and accepted is another copy, which names the former.",
            operationId = "freezeReport")
    @APIResponseSchema(value = SnapshotJson.One.class, responseCode = "201", responseDescription = "Frozen")
    @APIResponse(responseCode = "409", description = "`report-not-accepted`, `report-is-frozen`, `report-changed`")
    public Response freeze(@BeanParam ReportAddress report) {
        var made = freeze.call(new FreezeReport.Command(current.actor(), key(report)));
        return Response.status(Response.Status.CREATED)
                .entity(SnapshotJson.One.of(made))
                .build();
    }

    private ReportKey key(ReportAddress report) {
        return new ReportKey(report.unitId(organisations), report.year, ReportStep.UNITS);
    }
}
