package vn.lantoa.web.approval;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.DecideApproval;
import vn.lantoa.approval.DecideApproval.DecideCommand;
import vn.lantoa.approval.ReadSubmissions;
import vn.lantoa.approval.SubmissionId;
import vn.lantoa.approval.SubmissionLine;
import vn.lantoa.approval.Verdict;
import vn.lantoa.kernel.Sha256;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of decisions on submissions. */
@Path("/api/v1/decisions")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class DecisionsApi {
    @Inject
    DecideApproval decide;

    @Inject
    ReadSubmissions read;

    @Inject
    CurrentActor current;

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
        decide.call(new DecideCommand(submission, verdict, reason, seal, body.step(), current.actor()));
        return read.get(submission, current.actor()).submission();
    }
}
