package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.distribution.subscription.MoveSubscription;
import vn.lantoa.distribution.subscription.ReplayDeliveries;
import vn.lantoa.distribution.subscription.RotateSecret;
import vn.lantoa.distribution.subscription.SendTestEvent;
import vn.lantoa.distribution.subscription.SubscriptionSecret;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.web.request.CurrentActor;

/** The API of actions on a subscription. */
@Path("/api/v1/subscriptions/{id}")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public class SubscriptionActionsApi {
    private static final String KEY = "8e03978e-40d5-43e8-bc93-6894a57f9324";

    @Inject
    MoveSubscription move;

    @Inject
    RotateSecret rotate;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTestEvent test;

    @Inject
    CurrentActor current;

    @POST
    @Path("pause")
    @Operation(summary = "Hold it until it is resumed", operationId = "pauseSubscription")
    @APIResponse(responseCode = "204", description = "It is paused")
    public void pause(@PathParam("id") UUID id) {
        move.call(current.actor(), new SubscriptionId(id), SubscriptionState.PAUSED);
    }

    @POST
    @Path("resume")
    @Operation(
            summary = "Let it move again",
            description = "What changed meanwhile is sent, the last change of each asset.",
            operationId = "resumeSubscription")
    @APIResponse(responseCode = "204", description = "It is active")
    public void resume(@PathParam("id") UUID id) {
        move.call(current.actor(), new SubscriptionId(id), SubscriptionState.ACTIVE);
    }

    @POST
    @Path("secret")
    @Operation(
            summary = "Give it another secret",
            description = "For 24 hours what is sent carries the signatures of both.",
            operationId = "rotateSubscriptionSecret")
    @APIResponseSchema(
            value = SubscriptionSecret.class,
            responseDescription = "The new secret, not to be had again",
            responseCode = "200")
    public Response rotate(@PathParam("id") UUID id) {
        return Response.ok(rotate.call(current.actor(), new SubscriptionId(id)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("replay")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Send a span of the change log once more",
            description = "The last change of each asset in it, as it stands now.",
            operationId = "replayDeliveries")
    @APIResponse(responseCode = "200", description = "How many deliveries that makes")
    public SubscriptionJson.Replayed replay(
            @PathParam("id") UUID id,
            @HeaderParam("Idempotency-Key") @Parameter(example = KEY) @Nullable String key,
            SubscriptionJson.Replay span) {
        long from = span.from() == null ? 0 : span.from();
        long to = span.to() == null ? Long.MAX_VALUE : span.to();
        return new SubscriptionJson.Replayed(
                replay.call(new ReplayDeliveries.Command(current.actor(), new SubscriptionId(id), from, to, key)));
    }

    @POST
    @Path("test")
    @Operation(
            summary = "Send a test event",
            description = "At once and once: it needs an `Idempotency-Key`.",
            operationId = "testSubscription")
    @APIResponse(responseCode = "200", description = "What the receiver said")
    public SendTestEvent.Tried test(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Parameter(example = KEY) @Nullable String key) {
        return test.call(current.actor(), new SubscriptionId(id), IdempotencyKey.required(key));
    }
}
