package vn.lantoa.web.sms.order;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.sms.order.MoveOrder;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.OrderState;
import vn.lantoa.sms.order.PlaceOrder;
import vn.lantoa.sms.order.ReportTotals;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.signin.CurrentActor;

/** The order board: orders to telecom companies, and their answers. */
@Path("/console/orders")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrderPages {
    private static final String NEW = "sms/order-new.ftlh";

    @Inject
    OrderQueries queries;

    @Inject
    PlaceOrder place;

    @Inject
    MoveOrder move;

    @Inject
    ReportTotals report;

    @Inject
    OrderForm orderForm;

    @Inject
    CommuneChoices communes;

    @Inject
    TermChoices terms;

    @Inject
    OrderCosts costs;

    @Inject
    TypedForm form;

    @Inject
    CurrentActor current;

    @GET
    public Page board() {
        var orders = queries.list(current.actor());
        return new Page("sms/orders.ftlh", Map.of("orders", orders, "untold", List.copyOf(queries.untold(orders))));
    }

    @GET
    @Path("new")
    public Page form(@QueryParam("asset") @DefaultValue("") String asset) {
        return form.empty(NEW, costs.beside(orderForm.model(asset), asset));
    }

    /** Places the order, or only shows its cost. */
    @POST
    public Response place(@FormParam("then") @DefaultValue("place") String then) {
        return form.answer(
                () -> then.equals("cost") ? counted() : seeOther(place.call(orderForm.read(current.actor()))),
                NEW,
                this::model);
    }

    private Response counted() {
        return Response.ok(form.again(NEW, costs.typed(model())))
                .header("Cache-Control", "no-store")
                .build();
    }

    private Map<String, ?> model() {
        return orderForm.model(form.text("asset"));
    }

    @GET
    @Path("{order}")
    public Page order(@PathParam("order") String order) {
        return form.empty("sms/order.ftlh", model(OrderId.parse(order)));
    }

    @POST
    @Path("{order}/states")
    public Response move(@PathParam("order") String order) {
        var id = OrderId.parse(order);
        return form.answer(
                () -> {
                    var next = form.one("state", OrderState.class);
                    move.call(new MoveOrder.Command(id, next, form.text("note"), current.actor()));
                    return seeOther(id);
                },
                "sms/order.ftlh",
                () -> model(id));
    }

    @POST
    @Path("{order}/totals")
    public Response totals(@PathParam("order") String order) {
        var id = OrderId.parse(order);
        return form.answer(
                () -> {
                    report.call(id, form.text("csv"), current.actor());
                    return seeOther(id);
                },
                "sms/order.ftlh",
                () -> model(id));
    }

    private Map<String, ?> model(OrderId id) {
        var order = queries.get(id, current.actor());
        var next = Stream.of(OrderState.values())
                .filter(order.progress().state()::mayBecome)
                .toList();
        var model = new HashMap<String, Object>(
                Map.of("order", order, "next", next, "told", queries.notificationsOf(List.of(order))));
        model.put("communeNames", communes.names());
        var audience = order.spec().audience();
        model.put("audience", audience.isEmpty() ? "" : terms.audience(audience));
        queries.cost(order).ifPresent(cost -> model.put("cost", cost));
        return model;
    }

    private static Response seeOther(OrderId id) {
        return Response.seeOther(URI.create("/console/orders/" + id)).build();
    }
}
