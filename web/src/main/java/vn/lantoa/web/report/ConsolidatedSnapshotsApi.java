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
import vn.lantoa.report.snapshot.FreezeReport;
import vn.lantoa.report.snapshot.ReadSnapshots;
import vn.lantoa.web.request.CurrentActor;

/** The API of the frozen copies of a consolidated report. */
@Path("/api/v1/reports/{year}/consolidated/{step}/snapshots")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "reports")
public class ConsolidatedSnapshotsApi {
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
            summary = "The frozen copies of a consolidated report",
            description = "The last one first. For those with a role for the whole province.",
            operationId = "listConsolidatedSnapshots")
    @APIResponseSchema(value = SnapshotJson.All.class, responseDescription = "The copies")
    public SnapshotJson.All list(@BeanParam ConsolidatedAddress report) {
        return SnapshotJson.All.of(read.call(current.actor(), key(report)));
    }

    @POST
    @Consumes(MediaType.WILDCARD)
    @Operation(
            summary = "Freeze a consolidated report",
            description = "As that of a unit, with the evidence of all units.",
            operationId = "freezeConsolidatedReport")
    @APIResponseSchema(value = SnapshotJson.One.class, responseCode = "201", responseDescription = "Frozen")
    @APIResponse(responseCode = "409", description = "`report-not-accepted`, `report-is-frozen`, `report-changed`")
    public Response freeze(@BeanParam ConsolidatedAddress report) {
        var made = freeze.call(new FreezeReport.Command(current.actor(), key(report)));
        return Response.status(Response.Status.CREATED)
                .entity(SnapshotJson.One.of(made))
                .build();
    }

    private ReportKey key(ConsolidatedAddress report) {
        return new ReportKey(organisations.root(), report.year, report.step());
    }
}
