package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.ReviewQuery;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.approval.SubmissionState;
import vn.lantoa.approval.SubmitCommand;
import vn.lantoa.approval.SubmitVersion;
import vn.lantoa.approval.Verdict;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.asset.VersionIds;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.ListAnswer;
import vn.lantoa.web.request.RequestParsing;

/** The API of submissions, which are versions submitted for review, and of decisions on them. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class SubmissionsApi {
    @Inject
    SubmitVersion submit;

    @Inject
    ReadSubmissions read;

    @Inject
    VersionIds versions;

    @Inject
    CurrentActor current;

    @Inject
    DecideApproval decide;

    /** Request body that submits a version. */
    @Schema(name = "NewSubmission")
    public record NewSubmission(@Nullable String asset, @Nullable Integer version, @Nullable String note) {}

    @GET
    @Path("submissions")
    @Operation(summary = "Submissions that wait for a decision, or those of an asset", operationId = "listSubmissions")
    @APIResponseSchema(value = SubmissionViews.class, responseDescription = "A page of them")
    public Response list(
            @QueryParam("asset") @Nullable String asset,
            @QueryParam("after") @Nullable String after,
            @Context UriInfo uri) {
        var query = asset == null
                ? new ReviewQuery(SubmissionState.SUBMITTED, null, after, ReadSubmissions.MOST)
                : new ReviewQuery(null, AssetId.parse(asset), after, ReadSubmissions.MOST);
        var page = read.list(query, current.actor());
        return ListAnswer.of(page, uri, (submissions, next) -> new SubmissionViews(submissions, page.next()));
    }

    @GET
    @Path("submissions/{id}")
    @Operation(summary = "A submission", operationId = "readSubmission")
    public SubmissionLine one(@PathParam("id") UUID id) {
        return read.get(new SubmissionId(id), current.actor()).submission();
    }

    @POST
    @Path("submissions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(summary = "Hand the newest version of an asset in for review", operationId = "submitVersion")
    @APIResponseSchema(
            value = SubmissionLine.class,
            responseCode = "201",
            responseDescription = "Handed in; Location is its address")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(
            responseCode = "409",
            description = "`version-refused`, `not-the-newest-version`, `already-submitted`, `already-approved`")
    public Response submit(NewSubmission body) {
        var version = versions.find(body.asset(), body.version(), current.actor());
        var note = body.note() == null ? "" : body.note();
        var id = submit.call(new SubmitCommand(version, note, current.actor()));
        return Created.at(
                "/api/v1/submissions/" + id.value(),
                read.get(id, current.actor()).submission());
    }

    /** A page of submissions, latest first. */
    @Schema(name = "Submissions")
    public record SubmissionViews(List<SubmissionLine> submissions, @Nullable String next) {}

    /**
     * Request body of a decision.
     *
     * @param seal the seal that was reviewed; if given, the decision is refused when another version is under review
     */
    @Schema(name = "NewDecision")
    public record NewDecision(
            @Nullable String submission,
            @Nullable String decision,
            @Nullable String reason,
            @Nullable String seal,
            @Nullable Integer step) {}

    @POST
    @Path("decisions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Approve a submission, or return it with a reason",
            description = "Whoever uploaded, sealed or submitted the version may not decide about it.",
            operationId = "decide")
    @APIResponse(responseCode = "200", description = "Decided; the submission as it stands now")
    @APIResponse(responseCode = "409", description = "`submission-not-open`, `seal-changed`, `version-not-ready`")
    @APIResponse(responseCode = "422", description = "`decider-took-part`, or issues with the fields")
    public SubmissionLine decide(NewDecision body) {
        var submission =
                new SubmissionId(RequestParsing.required("submission", body.submission(), RequestParsing::uuid));
        var verdict = RequestParsing.required("decision", body.decision(), Verdict.class);
        var seal = body.seal() == null ? null : new Sha256(body.seal());
        var reason = body.reason() == null ? "" : body.reason();
        decide.call(new DecideApproval.DecideCommand(submission, verdict, reason, seal, body.step(), current.actor()));
        return read.get(submission, current.actor()).submission();
    }
}
