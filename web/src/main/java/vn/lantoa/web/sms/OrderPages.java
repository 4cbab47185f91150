package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import java.util.Map;
import vn.lantoa.sms.order.OrderId;
import vn.lantoa.sms.order.OrderQueries;
import vn.lantoa.sms.order.PlaceOrder;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

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
    OrderForm orderForm;

    @Inject
    OrderCosts costs;

    @Inject
    TypedForm form;

    @GET
    public Page board() {
        var orders = queries.list(form.actor());
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
                () -> then.equals("cost") ? counted() : seeOther(place.call(orderForm.read(form.actor()))),
                NEW,
                this::model);
    }

    private Response counted() {
        return form.again(NEW, costs.typed(model())).shown();
    }

    private Map<String, ?> model() {
        return orderForm.model(form.text("asset"));
    }

    private static Response seeOther(OrderId id) {
        return Page.seeOther("/console/orders/" + id);
    }
}
