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
import vn.lantoa.asset.AssetId;
import vn.lantoa.sms.gateway.CancelMailing;
import vn.lantoa.sms.gateway.MailingCosts;
import vn.lantoa.sms.gateway.MailingId;
import vn.lantoa.sms.gateway.MailingQueries;
import vn.lantoa.sms.gateway.MailingSpec;
import vn.lantoa.sms.gateway.MailingState;
import vn.lantoa.sms.gateway.PlaceMailing;
import vn.lantoa.sms.order.MessageForm;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of mailings to contact lists: the board, and the progress of each mailing. */
@Path("/console/sms/mailings")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class MailingPages {
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
        return Page.of("sms/gateway/mailings.ftlh").with("mailings", queries.list(form.actor()));
    }

    @GET
    @Path("new")
    public Page blank(@QueryParam("asset") @DefaultValue("") String asset) {
        return form.empty(page(asset));
    }

    @POST
    public Response place() {
        return form.answer(
                () -> seeOther(place.call(new PlaceMailing.Command(
                        new AssetId(form.id("asset")),
                        form.one("form", MessageForm.class),
                        form.read(MailingSpec.class),
                        form.text("key"),
                        form.actor()))),
                () -> page(form.text("asset")));
    }

    @GET
    @Path("{mailing}")
    public Page one(@PathParam("mailing") String mailing, @QueryParam("price") @DefaultValue("") String price) {
        return form.empty(page(ONE, MailingId.parse(mailing), price));
    }

    /** Returns the fragment with the progress, which the page polls. */
    @GET
    @Path("{mailing}/progress")
    public Response progress(
            @PathParam("mailing") String mailing, @QueryParam("price") @DefaultValue("") String price) {
        return page("sms/gateway/mailing-progress.ftlh", MailingId.parse(mailing), price)
                .shown();
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
                () -> page(ONE, id, ""));
    }

    /** @param price price per part in dong; ignored if it is not a valid price */
    private Page page(String template, MailingId id, String price) {
        var by = form.actor();
        var one = queries.get(id, by);
        var typed = price.matches("\\d{1,7}") ? price : "";
        return Page.of(template)
                .with("one", one)
                .with("totals", queries.totals(id, by))
                .with("ways", queries.ways(id, by))
                .with("outcomes", queries.outcomes(id, by))
                .with("underWay", one.progress().state() == MailingState.RUNNING)
                .with("price", typed)
                .with("cost", costs.get(id, typed.isEmpty() ? null : new BigDecimal(typed), by));
    }

    private static Response seeOther(MailingId id) {
        return Page.seeOther("/console/sms/mailings/" + id);
    }

    private Page page(String asset) {
        return choices.sending(Page.of("sms/gateway/mailing-new.ftlh"), asset)
                .with("lists", choices.lists())
                .with("routes", choices.routes());
    }
}
