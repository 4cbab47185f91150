package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
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
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import vn.lantoa.asset.AssetId;
import vn.lantoa.sms.order.MoveOrder;
import vn.lantoa.sms.order.OrderDocument;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.OrderQuotes;
import vn.lantoa.sms.order.OrderState;
import vn.lantoa.sms.order.PlaceOrder;
import vn.lantoa.sms.order.QuoteRequest;
import vn.lantoa.sms.order.ReportTotals;
import vn.lantoa.sms.order.Tariffs;
import vn.lantoa.web.request.Created;
import vn.lantoa.web.request.CurrentActor;
import vn.lantoa.web.request.RequestParsing;

/**
 * The API of orders to telecom companies. Officers place orders; companies report states and totals, but no phone
 * numbers.
 */
@Path("/api/v1")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.APPLICATION_JSON)
@Tag(name = "orders")
public class OrdersApi {
    @Inject
    PlaceOrder place;

    @Inject
    MoveOrder move;

    @Inject
    ReportTotals report;

    @Inject
    OrderQueries queries;

    @Inject
    CurrentActor current;

    @Inject
    OrderQuotes quotes;

    @Inject
    Tariffs tariffs;

    @GET
    @Path("orders")
    @Operation(
            summary = "Orders, the latest first",
            description =
                    "A company's token: those it is asked to send. Officers: those of their organisations. At most"
                            + " 200.",
            operationId = "listOrders")
    @APIResponse(responseCode = "200", description = "The orders")
    public List<OrderDocument> list() {
        return queries.documents(current.actor());
    }

    @POST
    @Path("orders")
    @Operation(
            summary = "Asks a telecom company to send a released message",
            description = "The text is that of the release that is out now, in the named form, and stays as it is."
                    + " It needs an `Idempotency-Key`: the same request within a day is done once. The company is told by its"
                    + " webhooks (`vn.lantoa.order.placed`), finds its package in its SFTP folders as"
                    + " `dat-gui-{id}.zip`, and the order here. Once it is off, `dat-gui-{id}-HUY.json` lies there in its place."
                    + " Totals may be laid there too, as `dat-gui-{id}-KETQUA.csv`; see `importOrderTotals`.",
            operationId = "placeOrder")
    @APIResponseSchema(value = OrderDocument.class, responseDescription = "Ordered", responseCode = "201")
    public Response place(OrderBody body, @HeaderParam("Idempotency-Key") @Nullable String key) {
        var id = place.call(body.read(key, current.actor()));
        return Created.at("/api/v1/orders/" + id, queries.document(id, current.actor()));
    }

    @GET
    @Path("orders/{order}")
    @Operation(
            summary = "One order, whole",
            description =
                    "With what it costs (`cost`) by the company's tariff of the day on which its window opens, where it has one.",
            operationId = "readOrder")
    @APIResponse(responseCode = "200", description = "The order")
    public OrderDocument read(@PathParam("order") String order) {
        return queries.document(OrderId.parse(order), current.actor());
    }

    @GET
    @Path("orders/{order}/package")
    @Produces("application/zip")
    @Operation(
            summary = "One order as a package",
            description = "A ZIP with `order.json`, `message.txt` and an empty `totals.csv`.",
            operationId = "packOrder")
    @APIResponse(responseCode = "200", description = "The package")
    public Response pack(@PathParam("order") String order) {
        var id = OrderId.parse(order);
        return Response.ok(queries.pack(id, current.actor()))
                .header("Content-Disposition", "attachment; filename=\"order-" + id + ".zip\"")
                .build();
    }

    @POST
    @Path("orders/{order}/states")
    @Operation(
            summary = "The company says where it stands",
            description =
                    "`accepted`, then `running`, then `done`; or `refused` with a `note`, before it runs. `cancelled` is a"
                            + " releaser's word alone: the company is told, and sends no more.",
            operationId = "moveOrder")
    @APIResponse(responseCode = "200", description = "The order as it stands")
    public OrderDocument move(@PathParam("order") String order, OrderBody.Move body) {
        var id = OrderId.parse(order);
        var next = RequestParsing.required("state", body.state(), OrderState.class);
        move.call(new MoveOrder.Command(id, next, body.note() == null ? "" : body.note(), current.actor()));
        return queries.document(id, current.actor());
    }

    @POST
    @Path("orders/{order}/totals")
    @Operation(
            summary = "What has become of it so far",
            description = "In all since it began; the latest report counts.",
            operationId = "reportOrderTotals")
    @APIResponse(responseCode = "200", description = "The order as it stands")
    public OrderDocument totals(@PathParam("order") String order, OrderBody.Totals body) {
        var id = OrderId.parse(order);
        report.call(id, body.read(), current.actor());
        return queries.document(id, current.actor());
    }

    @POST
    @Path("orders/{order}/totals.csv")
    @Consumes("text/csv")
    @Operation(
            summary = "The same from a table",
            description =
                    "Columns `outcome,reason,count`; outcome is `delivered`, `failed` or `unconfirmed`. A company with SFTP"
                            + " folders may lay the same table there as `dat-gui-{id}-KETQUA.csv`, at most 64 KB, from the"
                            + " opening of the window until thirty days after its end. It is read within minutes, once it"
                            + " has not changed for 20 s, and each table once; the hub answers beside it with"
                            + " `dat-gui-{id}-KETQUA-DANHAN.txt`, or with `dat-gui-{id}-KETQUA-LOI.txt` and all that is"
                            + " wrong. It leaves the table where it lies; another one under that name counts in its place.",
            operationId = "importOrderTotals")
    @RequestBody(content = @Content(mediaType = "text/csv"))
    @APIResponse(responseCode = "200", description = "The order as it stands")
    public OrderDocument importTotals(@PathParam("order") String order, String csv) {
        var id = OrderId.parse(order);
        report.call(id, csv, current.actor());
        return queries.document(id, current.actor());
    }

    @GET
    @Path("order-costs")
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
    public List<OrderQuotes.FormQuote> costs(
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
