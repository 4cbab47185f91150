package vn.lantoa.web.distribution;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.distribution.delivery.ReadDeliveries;
import vn.lantoa.distribution.delivery.SubscriptionId;
import vn.lantoa.kernel.Issues;
import vn.lantoa.kernel.Rejected;
import vn.lantoa.kernel.Slug;
import vn.lantoa.web.request.CurrentActor;

/** The API of deliveries: sent, waiting, and finally failed. */
@Path("/api/v1/deliveries")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "subscriptions")
public class DeliveriesApi {
    @Inject
    ReadDeliveries read;

    @Inject
    CurrentActor current;

    @GET
    @Operation(summary = "The deliveries of a subscription, the newest change first", operationId = "listDeliveries")
    @APIResponse(responseCode = "200", description = "At most 100")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public ReadDeliveries.Page list(
            @QueryParam("subscription") @Nullable UUID subscription,
            @QueryParam("which") @DefaultValue("all") @Parameter(description = "`all`, `waiting` or `dead`")
                    String which,
            @QueryParam("before") @Parameter(description = "Only changes below this number") @Nullable Long before) {
        if (subscription == null) throw new Rejected(Issues.of("subscription", "missing"));
        return read.call(
                current.actor(),
                new SubscriptionId(subscription),
                which(which),
                before == null ? Long.MAX_VALUE : before);
    }

    private static ReadDeliveries.Which which(String word) {
        return Slug.find(ReadDeliveries.Which.class, word)
                .orElseThrow(() -> new Rejected(Issues.of("which", "unknown", word)));
    }
}
