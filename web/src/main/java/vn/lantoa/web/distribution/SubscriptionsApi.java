package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.ChangeSubscription;
import vn.lantoa.distribution.delivery.Channel;
import vn.lantoa.distribution.delivery.CheckTarget;
import vn.lantoa.distribution.delivery.CreateSubscription;
import vn.lantoa.distribution.delivery.ReadSubscriptions;
import vn.lantoa.distribution.delivery.ReplayDeliveries;
import vn.lantoa.distribution.delivery.SendTestEvent;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.delivery.SubscriptionSecret;
import vn.lantoa.distribution.delivery.SubscriptionView;
import vn.lantoa.distribution.entitlement.SubscriptionState;
import vn.lantoa.kernel.Actor;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.kernel.query.IdempotencyKey;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of subscriptions and their deliveries. Partners manage their own; hub-wide administrators manage all. */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public class SubscriptionsApi {
    private static final String KEY = "8e03978e-40d5-43e8-bc93-6894a57f9324";

    @Inject
    ReadSubscriptions read;

    @Inject
    CheckTarget check;

    @Inject
    CreateSubscription create;

    @Inject
    ChangeSubscription change;

    @Inject
    CurrentActor current;

    @Inject
    ReplayDeliveries replay;

    @Inject
    SendTestEvent test;

    @GET
    @Path("subscriptions")
    @Operation(summary = "A partner's subscriptions that have not ended", operationId = "listSubscriptions")
    @APIResponse(responseCode = "200", description = "The oldest first")
    public SubscriptionJson.All list(
            @QueryParam("partner")
                    @Parameter(description = "Id of the partner; a partner need not name itself")
                    @Nullable String partner) {
        var of = partner(partner, current.actor());
        return new SubscriptionJson.All(read.call(current.actor(), of));
    }

    @POST
    @Path("subscriptions")
    @Consumes(MediaType.APPLICATION_JSON)
    @Operation(
            summary = "Begin to push what changes from now on",
            description = "The answer holds the secret of the signatures, which is not to be had again.",
            operationId = "createSubscription")
    @APIResponseSchema(
            value = SubscriptionSecret.class,
            responseDescription = "Its secret; Location is its address",
            responseCode = "201")
    public Response create(SubscriptionJson.New given) {
        var wanted = command(given, current.actor());
        check.call(wanted);
        var made = create.call(wanted);
        return Created.at("/api/v1/subscriptions/" + made.id(), made);
    }

    @GET
    @Path("subscriptions/{id}")
    @Operation(summary = "One subscription", operationId = "getSubscription")
    public SubscriptionView get(@PathParam("id") UUID id) {
        return read.one(current.actor(), new SubscriptionId(id));
    }

    @DELETE
    @Path("subscriptions/{id}")
    @Operation(summary = "End a subscription for good", operationId = "endSubscription")
    @APIResponse(responseCode = "204", description = "It has ended; what waited is not sent")
    public void end(@PathParam("id") UUID id) {
        change.call(current.actor(), new SubscriptionId(id), SubscriptionState.ENDED);
    }

    /** The hub's public key. */
    @Schema(name = "DropKey")
    public record DropKey(@Schema(description = "A line for authorized_keys") String publicKey) {}

    @GET
    @Path("subscriptions/{id}/drop-key")
    @Operation(
            summary = "The key by which a host of SFTP knows the hub",
            description = "No secret. After the secret was rotated it is another; the former opens for 24 hours more.",
            operationId = "getDropKey")
    @APIResponse(responseCode = "200", description = "The line for the host's authorized_keys")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public DropKey dropKey(@PathParam("id") UUID id) {
        return new DropKey(read.dropKey(read.one(current.actor(), new SubscriptionId(id))));
    }

    private CreateSubscription.Command command(SubscriptionJson.New given, Actor by) {
        return new CreateSubscription.Command(
                by,
                partner(given.partner(), by),
                channel(given.channel()),
                Objects.requireNonNullElse(given.label(), ""),
                Objects.requireNonNullElse(given.target(), ""),
                Objects.requireNonNullElse(given.settings(), ""));
    }

    /** Returns the named partner; the caller by default. */
    private PartnerId partner(@Nullable String id, Actor by) {
        if (id == null && by.kind() == Actor.Kind.PARTNER) return new PartnerId(by.id());
        return new PartnerId(RequestParsing.id("partner", id));
    }

    private static Channel channel(@Nullable String word) {
        var name = String.valueOf(word);
        return Slug.find(Channel.class, name).orElseThrow(() -> new Rejected(Issues.of("channel", "unknown", name)));
    }

    @POST
    @Path("subscriptions/{id}/pause")
    @Operation(summary = "Hold it until it is resumed", operationId = "pauseSubscription")
    @APIResponse(responseCode = "204", description = "It is paused")
    public void pause(@PathParam("id") UUID id) {
        change.call(current.actor(), new SubscriptionId(id), SubscriptionState.PAUSED);
    }

    @POST
    @Path("subscriptions/{id}/resume")
    @Operation(
            summary = "Let it move again",
            description = "What changed meanwhile is sent, the last change of each asset.",
            operationId = "resumeSubscription")
    @APIResponse(responseCode = "204", description = "It is active")
    public void resume(@PathParam("id") UUID id) {
        change.call(current.actor(), new SubscriptionId(id), SubscriptionState.ACTIVE);
    }

    @POST
    @Path("subscriptions/{id}/secret")
    @Operation(
            summary = "Give it another secret",
            description = "For 24 hours what is sent carries the signatures of both.",
            operationId = "rotateSubscriptionSecret")
    @APIResponse(responseCode = "200", description = "The new secret, not to be had again")
    public SubscriptionSecret rotate(@PathParam("id") UUID id) {
        return change.rotate(current.actor(), new SubscriptionId(id));
    }

    @POST
    @Path("subscriptions/{id}/replay")
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
    @Path("subscriptions/{id}/test")
    @Operation(
            summary = "Send a test event",
            description = "At once and once: it needs an `Idempotency-Key`.",
            operationId = "testSubscription")
    @APIResponse(responseCode = "200", description = "What the receiver said")
    public SendTestEvent.Tried test(
            @PathParam("id") UUID id, @HeaderParam("Idempotency-Key") @Parameter(example = KEY) @Nullable String key) {
        return test.call(current.actor(), new SubscriptionId(id), IdempotencyKey.required(key));
    }

    @GET
    @Path("deliveries")
    @Operation(summary = "The deliveries of a subscription, the newest change first", operationId = "listDeliveries")
    @APIResponse(responseCode = "200", description = "At most 100")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public ReadSubscriptions.DeliveriesPage deliveries(
            @QueryParam("subscription") @Nullable UUID subscription,
            @QueryParam("which") @DefaultValue("all") @Parameter(description = "`all`, `waiting` or `dead`")
                    String which,
            @QueryParam("before") @Parameter(description = "Only changes below this number") @Nullable Long before) {
        if (subscription == null) throw new Rejected(Issues.of("subscription", "missing"));
        var chosen = Slug.find(ReadSubscriptions.Which.class, which)
                .orElseThrow(() -> new Rejected(Issues.of("which", "unknown", which)));
        return read.deliveries(
                current.actor(), new SubscriptionId(subscription), chosen, before == null ? Long.MAX_VALUE : before);
    }
}
