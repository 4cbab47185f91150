package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.lantoa.sms.order.MoveOrder;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.OrderState;
import vn.lantoa.sms.order.ReportTotals;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;

/** The page of an order, where an officer records states and totals for the company. */
@Path("/console/orders/{order}")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrderPage {
    private static final String PAGE = "sms/order.ftlh";

    @PathParam("order")
    String order = "";

    @Inject
    OrderQueries queries;

    @Inject
    MoveOrder move;

    @Inject
    ReportTotals report;

    @Inject
    CommuneChoices communes;

    @Inject
    TermChoices terms;

    @Inject
    TypedForm form;

    @GET
    public Page order() {
        return form.empty(PAGE, model());
    }

    @POST
    @Path("states")
    public Response move() {
        return done(() -> {
            var next = form.one("state", OrderState.class);
            move.call(new MoveOrder.Command(id(), next, form.text("note"), form.actor()));
        });
    }

    @POST
    @Path("totals")
    public Response totals() {
        return done(() -> report.call(id(), form.text("csv"), form.actor()));
    }

    private Response done(Runnable action) {
        return form.done(action, "/console/orders/" + id(), PAGE, this::model);
    }

    private OrderId id() {
        return OrderId.parse(order);
    }

    private Map<String, ?> model() {
        var one = queries.get(id(), form.actor());
        var next = Stream.of(OrderState.values())
                .filter(one.progress().state()::mayBecome)
                .toList();
        var model = new HashMap<String, Object>(
                Map.of("order", one, "next", next, "told", queries.notificationsOf(List.of(one))));
        model.put("communeNames", communes.names());
        var audience = one.spec().audience();
        model.put("audience", audience.isEmpty() ? "" : terms.audience(audience));
        queries.cost(one).ifPresent(cost -> model.put("cost", cost));
        return model;
    }
}
