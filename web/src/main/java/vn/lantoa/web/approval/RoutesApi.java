package vn.lantoa.web.approval;

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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.approval.ReadRoutes;
import vn.lantoa.approval.route.DropApprovalRoute;
import vn.lantoa.approval.route.SetApprovalRoute;
import vn.lantoa.kernel.Issues;
import vn.lantoa.organisation.officer.PendingChangeId;
import vn.lantoa.web.organisation.PendingChangesApi.WaitingChange;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of approval routes: the number of steps per organisation and kind. */
@Path("/api/v1/submissions/routes")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "approval")
public class RoutesApi {
    @Inject
    ReadRoutes read;

    @Inject
    SetApprovalRoute set;

    @Inject
    DropApprovalRoute drop;

    @Inject
    RouteWords words;

    @Inject
    CurrentActor current;

    /** Request body with the steps of one scope. */
    @Schema(name = "NewApprovalRoute")
    public record NewRoute(
            @Schema(description = "Code; without it everybody's versions") @Nullable String organisation,
            @Schema(description = "Slug; without it every kind") @Nullable String kind,
            @Schema(description = "How many, 1 to 5; without `deciders`") @Nullable Integer steps,
            @Schema(description = "Code of who decides step 2; without it the owner; without `deciders`") @Nullable String second,
            @Schema(description = "Codes of who decides each step, in their order; an empty one: the owner") @Nullable List<String> deciders) {
        List<@Nullable String> allDeciders() {
            if (deciders != null) return RequestParsing.list("deciders", deciders);
            var another = second == null ? "" : second.strip();
            var alone = steps != null && steps == 1;
            Issues.none()
                    .when(alone && !another.isEmpty(), "second", "needs-two-steps")
                    .throwIfAny();
            return RouteWords.steps(steps, List.of("", another));
        }
    }

    @GET
    @Operation(summary = "The routes of reviews", operationId = "listApprovalRoutes")
    public List<ReadRoutes.RouteLine> list() {
        return read.call(current.actor());
    }

    @PUT
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Set the route of one scope",
            description =
                    "The organisation counts more than the kind. Reviews under way keep the route they began with."
                            + " Another administrator of the whole has to confirm it.",
            operationId = "setApprovalRoute")
    @APIResponseSchema(
            value = WaitingChange.class,
            responseDescription = "It waits for a second administrator",
            responseCode = "202")
    public Response set(NewRoute body) {
        return waiting(set.call(words.command(body.organisation(), body.kind(), body.allDeciders(), current.actor())));
    }

    @DELETE
    @Path("{id}")
    @Operation(summary = "Drop a route", operationId = "dropApprovalRoute")
    @APIResponseSchema(
            value = WaitingChange.class,
            responseDescription = "It waits for a second administrator; then the next wider one counts again",
            responseCode = "202")
    public Response drop(@PathParam("id") UUID id) {
        return waiting(drop.call(new DropApprovalRoute.ApprovalRouteId(id), current.actor()));
    }

    private static Response waiting(Optional<PendingChangeId> change) {
        var id = change.map(PendingChangeId::toString).orElse("");
        return Response.accepted(new WaitingChange(id)).build();
    }
}
