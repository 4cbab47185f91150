package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of publication reports. Reports are immutable; wrong reports are withdrawn. */
@Path("/api/v1/evidence")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "evidence")
public class EvidenceApi {
    @Inject
    PublishedReportForm form;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "Reports, the latest first",
            description = "A partner's token: its own. Officers name a partner, or an asset of theirs.",
            operationId = "listEvidence")
    @APIResponse(responseCode = "200", description = "At most 500")
    @APIResponse(responseCode = "404", ref = "NotFound")
    public EvidenceJson.All list(
            @QueryParam("partner") @Parameter(description = "Id of a partner") @Nullable String partner,
            @QueryParam("asset") @Parameter(description = "Id of an asset") @Nullable String asset) {
        return new EvidenceJson.All(form.list(current.actor(), partner, asset));
    }

    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Report that something was published or aired", operationId = "reportEvidence")
    @APIResponseSchema(
            value = EvidenceJson.EvidenceReference.class,
            responseDescription = "Written down",
            responseCode = "201")
    public Response report(EvidenceJson.New body) {
        var id = form.report(current.actor(), body);
        return Created.at("/api/v1/evidence/" + id, new EvidenceJson.EvidenceReference(id.toString()));
    }

    @POST
    @Consumes("text/csv")
    @Operation(
            summary = "Report with a table, all of it or nothing",
            description = "Columns asset, version, medium, address, slot, at, note. The issues name each line"
                    + " (`lines[7].at`). `trial=true` looks only.",
            operationId = "importEvidence")
    @APIResponse(responseCode = "200", description = "How many lines")
    public EvidenceJson.Imported importTable(
            @QueryParam("partner") @Parameter(description = "For officers: the id of the partner") @Nullable String partner,
            @QueryParam("trial") @Parameter(description = "Whether nothing is written") boolean trial,
            @RequestBody(required = true, content = @Content(mediaType = "text/csv")) String csv) {
        return new EvidenceJson.Imported(form.importTable(current.actor(), partner, csv, trial), trial);
    }

    @POST
    @Path("{id}/withdrawal")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Withdraw a report of one's own that was wrong", operationId = "withdrawEvidence")
    @APIResponse(responseCode = "204", description = "Withdrawn; it stays, marked so")
    @APIResponse(responseCode = "409", description = "`report-already-withdrawn`: it was withdrawn before")
    public void withdraw(@PathParam("id") UUID id, EvidenceJson.Withdrawal body) {
        form.withdraw(current.actor(), id, RequestParsing.orEmpty(body.reason()));
    }
}
