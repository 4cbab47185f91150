package vn.lantoa.web.coverage;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.json.bind.annotation.JsonbPropertyOrder;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.coverage.CoverageTable;
import vn.lantoa.coverage.DecideEvidence;
import vn.lantoa.coverage.EvidenceId;
import vn.lantoa.coverage.EvidenceLine;
import vn.lantoa.coverage.ObjectToEvidence;
import vn.lantoa.coverage.RebuildEvidence;
import vn.lantoa.coverage.practice.NominationView;
import vn.lantoa.coverage.practice.ReadNominations;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;
import vn.lantoa.web.request.RequestParsing;

/** The API of coverage totals, evidence rows with objections and decisions, and nominations as good practice. */
@Path("/api/v1/coverage")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "coverage")
public class CoverageApi {
    @Inject
    RebuildEvidence rebuild;

    @Inject
    ReadNominations nominations;

    @Inject
    EvidenceModel evidence;

    @Inject
    CoverageModel model;

    @Inject
    CurrentActor current;

    @Inject
    ObjectToEvidence object;

    @Inject
    DecideEvidence decide;

    @GET
    @Operation(
            summary = "Totals of evidence in a year, by month",
            description =
                    "A line a unit; with `unit`, a line for all its tasks and one for each of them. Officers get their"
                            + " own units and those of the same kind; with a role for the whole province, all.",
            operationId = "readCoverage")
    @APIResponseSchema(value = CoverageTable.class, responseDescription = "The totals")
    public CoverageTable totals(@BeanParam CoverageParameters chosen) {
        return model.read(chosen);
    }

    @GET
    @Path("evidence")
    @Operation(
            summary = "Rows of evidence, by month",
            description =
                    "Of a unit of one's own; without `unit`, for auditors and administrators of the whole, what sites"
                            + " show of which nobody knows whose they are. A page at a time; `Link: …; rel=\"next\"` (RFC"
                            + " 8288) and `next` lead to the next one.",
            operationId = "listCoverageEvidence")
    @APIResponseSchema(value = Rows.class, responseDescription = "A page of them")
    public Response evidence(
            @BeanParam CoverageParameters chosen,
            @QueryParam("after") @DefaultValue("") @Parameter(description = "As `next` has it") String after,
            @QueryParam("limit") @DefaultValue("50") int limit,
            @Context UriInfo uri) {
        return ListAnswer.of(evidence.read(chosen, after, ListAnswer.limit(limit)), uri, Rows::new);
    }

    @POST
    @Path("rebuild")
    @Operation(
            summary = "Rebuild all evidence from its sources",
            description =
                    "Administrators of the whole province. Decisions stay; totals are compared with a count, and the"
                            + " audit log says how many rows were wrong.",
            operationId = "rebuildCoverage")
    @APIResponse(responseCode = "202", description = "Ordered")
    public Response rebuild() {
        rebuild.call(current.actor());
        return Response.accepted().build();
    }

    @POST
    @Path("evidence/{id}/objection")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Say that a row of a unit's evidence is wrong",
            description =
                    "For officers of the unit except auditors. The row does not count until the province decides.",
            operationId = "objectToEvidence")
    @APIResponse(responseCode = "204", description = "Objected to")
    @APIResponse(responseCode = "409", description = "`evidence-cannot-become`: it is objected to already, or void")
    public void object(@PathParam("id") UUID id, Objection body) {
        object.call(new ObjectToEvidence.Command(
                current.actor(), new EvidenceId(id), RequestParsing.orEmpty(body.reason())));
    }

    @POST
    @Path("evidence/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Decide whether a row of evidence counts",
            description = "Administrators of the whole province. What is void needs a reason.",
            operationId = "decideEvidence")
    @APIResponse(responseCode = "204", description = "Decided")
    @APIResponse(responseCode = "409", description = "`evidence-cannot-become`: it is that already")
    public void decide(@PathParam("id") UUID id, Decision body) {
        decide.call(new DecideEvidence.Command(
                current.actor(), new EvidenceId(id), body.counts(), RequestParsing.orEmpty(body.reason())));
    }

    /** The nominations of a year. */
    @Schema(name = "Nominations")
    @JsonbPropertyOrder({"year", "nominations"})
    public record Nominations(
            int year, @Schema(description = "Those with most evidence first") List<NominationView> nominations) {}

    @GET
    @Path("practice")
    @Operation(
            summary = "Nominations of good practice in a year, ranked by evidence",
            description =
                    "Of one's own units, or of all with a role for the whole province. What the hub has seen goes before"
                            + " what was reported, that before what was declared; then how many units and places used it."
                            + " What was chosen is public at `/feeds/good-practice.json`.",
            operationId = "listNominations")
    @APIResponseSchema(value = Nominations.class, responseDescription = "The nominations")
    public Nominations nominations(@BeanParam NominationParameters chosen) {
        var year = chosen.year(model.today());
        return new Nominations(year, nominations.call(current.actor(), year, chosen.state()));
    }

    /** A page of evidence rows. */
    @Schema(name = "CoverageEvidencePage")
    public record Rows(List<EvidenceLine> evidence, @Nullable String next) {}

    /** Request body of an objection. */
    @Schema(name = "EvidenceObjection")
    public record Objection(@Nullable String reason) {}

    /** Request body of a decision. */
    @Schema(name = "EvidenceDecision")
    public record Decision(
            @Schema(description = "Whether the row counts; otherwise it is void") boolean counts,
            @Nullable String reason) {}
}
