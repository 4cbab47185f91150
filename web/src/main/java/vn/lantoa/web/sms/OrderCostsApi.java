package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.sms.order.OrderQuotes;
import vn.lantoa.sms.order.OrderQuotes.FormQuote;
import vn.lantoa.sms.order.QuoteRequest;
import vn.lantoa.sms.segment.TariffQueries;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/** The API of estimated costs, for clients that place orders. */
@Path("/api/v1/order-costs")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrderCostsApi {
    @Inject
    OrderQuotes quotes;

    @Inject
    TariffQueries tariffs;

    @Inject
    CurrentActor current;

    @GET
    @Operation(
            summary = "What an order would cost, before it is placed",
            description =
                    "For a releaser of a message that is out for everyone: each of its forms at each telecom company, by"
                            + " the tariff of the day on which the window is to open. A company without a tariff for that"
                            + " day has no `cost`.",
            operationId = "readOrderCosts")
    @APIResponse(responseCode = "200", description = "The forms")
    @APIResponse(responseCode = "403", ref = "Forbidden")
    @APIResponse(responseCode = "404", ref = "NotFound")
    @APIResponse(responseCode = "422", ref = "Rejected")
    public List<FormQuote> list(
            @QueryParam("asset") @Parameter(required = true, description = "Id of a released message") @Nullable String asset,
            @QueryParam("day") @Parameter(description = "Without it today", example = "2026-12-01") @Nullable String day,
            @QueryParam("cap")
                    @Parameter(description = "To how many numbers at most", example = "12000")
                    @DefaultValue("0")
                    long cap) {
        Function<String, Optional<UUID>> id = RequestParsing::uuid;
        var opens = RequestParsing.optional("day", day, RequestParsing::day);
        var request = new QuoteRequest(
                new AssetId(RequestParsing.required("asset", asset, id)), opens == null ? tariffs.today() : opens, cap);
        return quotes.list(request, current.actor());
    }
}
