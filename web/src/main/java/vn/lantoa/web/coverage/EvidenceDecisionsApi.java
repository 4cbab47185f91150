package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.coverage.DecideEvidence;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.ObjectToEvidence;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of objections to evidence, and of decisions on objections. */
@Path("/api/v1/coverage/evidence/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class EvidenceDecisionsApi {
    @Inject
    ObjectToEvidence object;

    @Inject
    DecideEvidence decide;

    @Inject
    CurrentActor current;

    @POST
    @Path("objection")
    @Operation(
            summary = "Say that a row of a unit's evidence is wrong",
            description = "Releasers and administrators of the unit. It counts no more until the province decides.",
            operationId = "objectToEvidence")
    @APIResponse(responseCode = "204", description = "Objected to")
    @APIResponse(responseCode = "409", description = "`evidence-cannot-become`: it is objected to already, or void")
    public void object(@PathParam("id") UUID id, CoverageJson.Objection body) {
        object.call(new ObjectToEvidence.Command(
                current.actor(), new EvidenceId(id), RequestParsing.orEmpty(body.reason())));
    }

    @POST
    @Path("decision")
    @Operation(
            summary = "Decide whether a row of evidence counts",
            description = "Administrators of the whole province. What is void needs a reason.",
            operationId = "decideEvidence")
    @APIResponse(responseCode = "204", description = "Decided")
    @APIResponse(responseCode = "409", description = "`evidence-cannot-become`: it is that already")
    public void decide(@PathParam("id") UUID id, CoverageJson.Decision body) {
        decide.call(new DecideEvidence.Command(
                current.actor(), new EvidenceId(id), body.counts(), RequestParsing.orEmpty(body.reason())));
    }
}
