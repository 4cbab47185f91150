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
import java.time.LocalDateTime;
import java.util.List;
import vn.lantoa.asset.AssetId;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.sms.order.OrderQuotes;
import vn.lantoa.sms.order.OrderSpec;
import vn.lantoa.sms.order.PlaceOrder;
import vn.lantoa.sms.order.QuoteRequest;
import vn.lantoa.sms.order.Tariffs;
import vn.lantoa.web.page.CommuneChoices;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TermChoices;
import vn.lantoa.web.page.TypedForm;
import vn.lantoa.web.request.RequestParsing;

/** The form of a new order to a telecom company, with its cost. The times of the form are local. */
@Path("/console/orders")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class NewOrderPages {
    @Inject
    PlaceOrder place;

    @Inject
    OrderQuotes quotes;

    @Inject
    Tariffs tariffs;

    @Inject
    GatewayChoices gateway;

    @Inject
    CommuneChoices communes;

    @Inject
    TermChoices terms;

    @Inject
    TypedForm form;

    /** Shows the form with today's cost, if the named message can be ordered. */
    @GET
    @Path("new")
    public Page form(@QueryParam("asset") @DefaultValue("") String asset) {
        var request = RequestParsing.uuid(asset).map(id -> new QuoteRequest(new AssetId(id), tariffs.today(), 0));
        var found = request.map(one -> quotes.find(one, form.actor())).orElse(List.of());
        return form.empty(page(asset).with("quoted", request.orElse(null)).with("quotes", found));
    }

    /** Places the order, or only shows its cost. */
    @POST
    public Response place(@FormParam("then") @DefaultValue("place") String then) {
        return form.answer(() -> then.equals("cost") ? counted() : placed(), () -> page(form.text("asset")));
    }

    private Response placed() {
        var key = form.text("key");
        var id = place.call(new PlaceOrder.Command(
                new AssetId(form.id("asset")),
                form.one("form", MessageForm.class),
                new PartnerId(form.id("partner")),
                form.read(OrderSpec.class),
                key.isEmpty() ? null : key,
                form.actor()));
        return Page.seeOther("/console/orders/" + id);
    }

    /** Shows the cost for the fields typed so far; only the message is required. */
    private Response counted() {
        var day = form.findMoment("opensAt").map(LocalDateTime::toLocalDate).orElseGet(tariffs::today);
        long cap = form.text("cap").isEmpty() ? 0 : form.number("cap");
        var request = new QuoteRequest(new AssetId(form.id("asset")), day, cap);
        var page = page(form.text("asset")).with("quoted", request).with("quotes", quotes.list(request, form.actor()));
        return form.again(page).shown();
    }

    private Page page(String asset) {
        return gateway.sending(new Page("sms/order-new.ftlh", communes.model()), asset)
                .with("partners", gateway.companies())
                .with("audiences", terms.audiences());
    }
}
