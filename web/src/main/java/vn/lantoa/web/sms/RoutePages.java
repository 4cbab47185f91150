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
import org.jspecify.annotations.Nullable;
import vn.lantoa.kernel.Secret;
import vn.lantoa.organisation.partner.PartnerId;
import vn.lantoa.sms.route.BindType;
import vn.lantoa.sms.route.Route;
import vn.lantoa.sms.route.RouteId;
import vn.lantoa.sms.route.RouteQueries;
import vn.lantoa.sms.route.RouteSettings;
import vn.lantoa.sms.route.RouteSettings.MessageIdForm;
import vn.lantoa.sms.route.SaveRoute;
import vn.lantoa.sms.route.TurnRoute;
import vn.lantoa.sms.segment.Concatenation;
import vn.lantoa.sms.segment.DefaultAlphabet;
import vn.lantoa.web.page.Choice;
import vn.lantoa.web.page.Page;
import vn.lantoa.web.page.TypedForm;

/** The pages of SMPP routes to telecom companies, for hub-wide administrators. */
@Path("/console/sms/routes")
@RequestScoped
@Produces(MediaType.TEXT_HTML)
public class RoutePages {
    private static final String PLACE = "/console/sms/routes";
    private static final String LIST = "sms/gateway/routes.ftlh";
    private static final String FORM = "sms/gateway/route.ftlh";

    /** Usual settings of companies; certificates are verified unless the form states otherwise. */
    private static final RouteSettings USUAL = new RouteSettings(
            "",
            new RouteSettings.Host("", 2775, true, null),
            new RouteSettings.Login(BindType.TRANSCEIVER, "", ""),
            new RouteSettings.Speed(50, 10),
            new RouteSettings.Sender("", 5, 0),
            new RouteSettings.Coding(DefaultAlphabet.GSM, Concatenation.UDH),
            new RouteSettings.Receipts(MessageIdForm.TEXT, MessageIdForm.TEXT, 48, List.of("TC", "STOP", "HUY")));

    @Inject
    RouteQueries queries;

    @Inject
    SaveRoute save;

    @Inject
    TurnRoute turn;

    @Inject
    GatewayChoices choices;

    @Inject
    TypedForm form;

    @GET
    public Page list() {
        return form.empty(LIST, all());
    }

    @GET
    @Path("new")
    public Page blank() {
        queries.list(form.actor());
        return form.empty(FORM, usual());
    }

    @POST
    public Response make() {
        return form.answer(() -> saved(null), FORM, this::usual);
    }

    @GET
    @Path("{route}")
    public Page one(@PathParam("route") String route) {
        return form.empty(FORM, settings(queries.get(RouteId.parse(route), form.actor())));
    }

    @POST
    @Path("{route}")
    public Response change(@PathParam("route") String route) {
        var id = RouteId.parse(route);
        return form.answer(() -> saved(id), FORM, () -> settings(queries.get(id, form.actor())));
    }

    @POST
    @Path("{route}/state")
    public Response turn(@PathParam("route") String route) {
        return form.done(
                () -> turn.call(RouteId.parse(route), form.text("on").equals("true"), form.actor()),
                PLACE,
                LIST,
                this::all);
    }

    private Map<String, ?> all() {
        return Map.of("routes", queries.list(form.actor()), "companies", choices.routeCompanies());
    }

    private Response saved(@Nullable RouteId id) {
        save.call(new SaveRoute.Command(id, typed(), password(), form.actor()));
        return Page.seeOther(PLACE);
    }

    private Map<String, ?> usual() {
        return model(USUAL, "");
    }

    private Map<String, ?> settings(Route route) {
        return model(route.settings(), route.id().toString());
    }

    private Map<String, ?> model(RouteSettings settings, String id) {
        var model = new HashMap<String, Object>();
        model.put("id", id);
        model.put("set", settings);
        model.put("stopWords", String.join(" ", settings.receipts().stopWords()));
        // browsers leave out unticked boxes, so another field shows whether the form was sent
        model.put("tls", isTyped() ? form.isTicked("tls") : settings.host().tls());
        model.put("companies", choices.routeCompanies());
        model.put("binds", Choice.names(BindType.values()));
        model.put("alphabets", Choice.names(DefaultAlphabet.values()));
        model.put("concatenations", Choice.names(Concatenation.values()));
        model.put("idForms", Choice.names(MessageIdForm.values()));
        return model;
    }

    private boolean isTyped() {
        return !form.raw("bind").isEmpty();
    }

    private RouteSettings typed() {
        return new RouteSettings(
                form.text("name"),
                new RouteSettings.Host(
                        form.text("host"),
                        form.number("port"),
                        form.isTicked("tls"),
                        form.findId("partner").map(PartnerId::new).orElse(null)),
                new RouteSettings.Login(
                        form.one("bind", BindType.class), form.text("systemId"), form.text("systemType")),
                new RouteSettings.Speed(form.number("tps"), form.number("window")),
                new RouteSettings.Sender(form.text("sender"), form.number("senderTon"), form.number("senderNpi")),
                new RouteSettings.Coding(
                        form.one("alphabet", DefaultAlphabet.class), form.one("concatenation", Concatenation.class)),
                new RouteSettings.Receipts(
                        form.one("answerIds", MessageIdForm.class),
                        form.one("receiptIds", MessageIdForm.class),
                        form.number("receiptHours"),
                        form.parts("stopWords")));
    }

    /** Returns the typed password; null, which keeps the current one, if nothing was typed. */
    @Nullable Secret password() {
        var typed = form.raw("password");
        return typed.isEmpty() ? null : new Secret(typed);
    }
}
