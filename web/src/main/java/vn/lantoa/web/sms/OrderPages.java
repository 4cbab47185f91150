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
import java.util.List;
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

/** The order board: orders to telecom companies, and their answers. */
@Path("/console/orders")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class OrderPages {
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
    public Page board() {
        var orders = queries.list(form.actor());
        return Page.of("sms/orders.ftlh").with("orders", orders).with("untold", List.copyOf(queries.untold(orders)));
    }

    @GET
    @Path("{order}")
    public Page order(@PathParam("order") String order) {
        return form.empty(page(OrderId.parse(order)));
    }

    /** Records a state of the order on behalf of the company. */
    @POST
    @Path("{order}/states")
    public Response move(@PathParam("order") String order) {
        var id = OrderId.parse(order);
        return done(id, () -> {
            var next = form.one("state", OrderState.class);
            move.call(new MoveOrder.Command(id, next, form.text("note"), form.actor()));
        });
    }

    /** Records totals of the order on behalf of the company. */
    @POST
    @Path("{order}/totals")
    public Response totals(@PathParam("order") String order) {
        var id = OrderId.parse(order);
        return done(id, () -> report.call(id, form.text("csv"), form.actor()));
    }

    private Response done(OrderId id, Runnable action) {
        return form.done(action, "/console/orders/" + id, () -> page(id));
    }

    private Page page(OrderId id) {
        var one = queries.get(id, form.actor());
        var audience = one.spec().audience();
        return Page.of("sms/order.ftlh")
                .with("order", one)
                .with(
                        "next",
                        Stream.of(OrderState.values())
                                .filter(one.progress().state()::mayBecome)
                                .toList())
                .with("told", queries.notificationsOf(List.of(one)))
                .with("communeNames", communes.names())
                .with("audience", audience.isEmpty() ? "" : terms.audience(audience))
                .with("cost", queries.cost(one).orElse(null));
    }
}
