package vn.lantoa.web.sms;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import vn.lantoa.asset.AssetId;
import vn.lantoa.kernel.Actor;
import vn.lantoa.sms.contact.ContactListId;
import vn.lantoa.sms.contact.MessageClass;
import vn.lantoa.sms.mailing.CancelMailing;
import vn.lantoa.sms.mailing.MailingCosts;
import vn.lantoa.sms.mailing.MailingId;
import vn.lantoa.sms.mailing.MailingQueries;
import vn.lantoa.sms.mailing.MailingSpec;
import vn.lantoa.sms.mailing.MailingState;
import vn.lantoa.sms.mailing.PlaceMailing;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.segment.MessageForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of mailings to contact lists: the board, and the progress of each mailing. */
@Path("/console/sms/mailings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MailingPages {
    private static final String NEW = "sms/gateway/mailing-new.ftlh";
    private static final String ONE = "sms/gateway/mailing.ftlh";

    @Inject
    MailingQueries queries;

    @Inject
    MailingCosts costs;

    @Inject
    PlaceMailing place;

    @Inject
    CancelMailing cancel;

    @Inject
    TypedForm form;

    @Inject
    GatewayChoices choices;

    @GET
    public Page board() {
        return new Page("sms/gateway/mailings.ftlh", Map.of("mailings", queries.list(form.actor())));
    }

    @GET
    @Path("new")
    public Page blank(@QueryParam("asset") @DefaultValue("") String asset) {
        return form.empty(NEW, choices(asset));
    }

    @POST
    public Response place() {
        return form.answer(() -> seeOther(place.call(typed(form.actor()))), NEW, () -> choices(form.text("asset")));
    }

    @GET
    @Path("{mailing}")
    public Page one(@PathParam("mailing") String mailing, @QueryParam("price") @DefaultValue("") String price) {
        return form.empty(ONE, model(MailingId.parse(mailing), price));
    }

    /** Returns the fragment with the progress, which the page polls. */
    @GET
    @Path("{mailing}/progress")
    public Response progress(
            @PathParam("mailing") String mailing, @QueryParam("price") @DefaultValue("") String price) {
        return new Page("sms/gateway/mailing-progress.ftlh", model(MailingId.parse(mailing), price)).shown();
    }

    @POST
    @Path("{mailing}/cancellation")
    public Response cancel(@PathParam("mailing") String mailing) {
        var id = MailingId.parse(mailing);
        return form.answer(
                () -> {
                    cancel.call(id, form.actor());
                    return seeOther(id);
                },
                ONE,
                () -> model(id, ""));
    }

    private Map<String, ?> model(MailingId id, String price) {
        var by = form.actor();
        var one = queries.get(id, by);
        var totals = queries.totals(id, by);
        var model = new HashMap<String, Object>();
        model.put("one", one);
        model.put("totals", totals);
        model.put("ways", queries.ways(id, by));
        model.put("outcomes", queries.outcomes(id, by));
        model.put("underWay", one.progress().state() == MailingState.RUNNING);
        model.put("price", price(price));
        model.put("cost", costs.get(id, typedPrice(price).orElse(null), by));
        return model;
    }

    private static Response seeOther(MailingId id) {
        return Page.seeOther("/console/sms/mailings/" + id);
    }

    private Map<String, ?> choices(String asset) {
        var model = new HashMap<>(choices.sending(asset));
        model.put("lists", choices.lists());
        model.put("routes", choices.routes());
        return model;
    }

    private PlaceMailing.Command typed(Actor by) {
        var spec = new MailingSpec(
                new ContactListId(form.id("list")),
                new RouteId(form.id("route")),
                form.findId("spare").map(RouteId::new).orElse(null),
                form.one("kind", MessageClass.class),
                form.moment("opensAt"),
                form.moment("closesAt"));
        return new PlaceMailing.Command(
                new AssetId(form.id("asset")), form.one("form", MessageForm.class), spec, form.text("key"), by);
    }

    /** Returns the price for the query; empty if the text is not a valid price. */
    private static String price(String text) {
        return text.matches("\\d{1,7}") ? text : "";
    }

    /** Returns the typed price in dong. */
    private static Optional<BigDecimal> typedPrice(String text) {
        return Optional.of(price(text)).filter(typed -> !typed.isEmpty()).map(BigDecimal::new);
    }
}
