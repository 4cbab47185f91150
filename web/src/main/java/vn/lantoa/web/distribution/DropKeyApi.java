package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.distribution.subscription.ReadDropKey;
import vn.lantoa.distribution.subscription.ReadSubscriptions;
import vn.lantoa.web.request.CurrentActor;

/** The API that returns the hub's public SSH key to readers of the subscription. */
@Path("/api/v1/subscriptions/{id}/drop-key")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public class DropKeyApi {
    @Inject
    ReadSubscriptions subscriptions;

    @Inject
    ReadDropKey read;

    @Inject
    CurrentActor current;

    /** The hub's public key. */
    @Schema(name = "DropKey")
    public record Key(@Schema(description = "A line for authorized_keys") String publicKey) {}

    @GET
    @Operation(
            summary = "The key by which a host of SFTP knows the hub",
            description = "No secret. After the secret was rotated it is another; the former opens for 24 hours more.",
            operationId = "getDropKey")
    @APIResponse(responseCode = "200", description = "The line for the host's authorized_keys")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public Key get(@PathParam("id") UUID id) {
        return new Key(read.call(subscriptions.one(current.actor(), new SubscriptionId(id))));
    }
}
