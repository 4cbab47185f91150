package vn.lantoa.web.organisation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.HubAddress;
import vn.lantoa.organisation.OfficerId;
import vn.lantoa.organisation.credential.TakeFactorAway;
import vn.lantoa.organisation.officer.ChangeState;
import vn.lantoa.organisation.officer.ConfirmChange;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.organisation.officer.ReadPendingChanges;
import vn.lantoa.organisation.officer.RefuseChange;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of changes that need two administrators: requests, pending changes, decisions of the second administrator. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "organisations")
public class PendingChangesApi {
    @Inject
    ReadPendingChanges read;

    @Inject
    ConfirmChange confirm;

    @Inject
    RefuseChange refuse;

    @Inject
    CurrentActor current;

    @Inject
    HubAddress address;

    @Inject
    TakeFactorAway takeAway;

    /**
     * Request body of a decision.
     *
     * @param reason reason of a refusal; ignored for a confirmation
     */
    @Schema(name = "NewChangeDecision")
    public record NewDecision(
            @Schema(enumeration = {"confirm", "refuse"}) @Nullable String decision, @Nullable String reason) {}

    /**
     * A decided change.
     *
     * @param passwordLink shown only once, if the confirmed password link could not be sent
     */
    @Schema(name = "DecidedChange")
    public record Decided(String change, ChangeState state, @Nullable String passwordLink) {}

    @GET
    @Path("pending-changes")
    @Operation(
            summary = "Changes that wait for a second administrator, and those that ended within 30 days",
            description = "For administrators those that they might have asked for themselves; for auditors of the"
                    + " whole all of them.",
            operationId = "listPendingChanges")
    public ReadPendingChanges.ChangeLists list() {
        return read.call(current.actor());
    }

    @PUT
    @Path("pending-changes/{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Confirm or refuse what another administrator asked for",
            description =
                    "Neither who asked nor the officer concerned may confirm. A confirmed change is done at once.",
            operationId = "decidePendingChange")
    @APIResponse(responseCode = "200", description = "Decided")
    @APIResponse(responseCode = "409", description = "`change-not-waiting`, `change-expired`, `asker-lost-the-right`")
    @APIResponse(responseCode = "422", description = "`second-administrator-needed`, or issues with the fields")
    public Decided decide(@PathParam("id") UUID id, NewDecision body) {
        var change = new PendingChangeId(id);
        return RequestParsing.required("decision", body.decision(), PendingChangesApi::state) == ChangeState.CONFIRMED
                ? confirmed(change)
                : refused(change, body.reason() == null ? "" : body.reason());
    }

    private Decided confirmed(PendingChangeId change) {
        var link = confirm.call(current.actor(), change).link();
        return new Decided(
                change.toString(), ChangeState.CONFIRMED, link == null ? null : link.passwordAddress(address));
    }

    private Decided refused(PendingChangeId change, String reason) {
        refuse.call(new RefuseChange.Command(change, reason, current.actor()));
        return new Decided(change.toString(), ChangeState.REFUSED, null);
    }

    private static Optional<ChangeState> state(String decision) {
        return Optional.ofNullable(Map.of("confirm", ChangeState.CONFIRMED, "refuse", ChangeState.REFUSED)
                .get(decision));
    }

    @DELETE
    @Tag(name = "sign-in")
    @Path("officers/{officer}/second-factor")
    @Operation(
            summary = "Ask to have an officer's lost second factor taken away",
            description = "Another administrator confirms or refuses it within seven days, at `/console/changes` or by"
                    + " `PUT /api/v1/pending-changes/{id}/decision`. Then all sessions and tokens of the officer end.",
            operationId = "takeSecondFactorAway")
    @APIResponseSchema(value = WaitingChange.class, responseCode = "202", responseDescription = "It waits")
    public Response takeAway(@PathParam("officer") UUID officer) {
        var change = takeAway.call(current.actor(), new OfficerId(officer));
        return Response.accepted(new WaitingChange(change.toString())).build();
    }

    /**
     * Response to a requested change that waits for a second administrator.
     *
     * @param change id of the pending change
     */
    @Schema(name = "WaitingChange")
    public record WaitingChange(
            @Schema(description = "The id of the pending change, for `/api/v1/pending-changes`") String change) {}
}
